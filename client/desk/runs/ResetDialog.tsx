import { useState } from 'react';
import type { CommandInput } from '../../../shared/commands/registry.ts';
import { readyMadeNames } from '../../../shared/programme/readyMade/readyMade.ts';
import type { ScenarioCard } from '../../app/api.ts';
import { useWords } from '../../app/texts.tsx';
import { Choice } from '../../design/Choice.tsx';
import { ConfirmDialog } from '../../design/Dialog.tsx';
import { SelectField } from '../../design/SelectField.tsx';
import { PassphraseField } from './PassphraseField.tsx';

type NewRun = CommandInput<'startRun'>;
type Programme = NonNullable<NewRun['programme']> | 'own';

interface ResetDialogProps {
  isOpen: boolean;
  scenarios: readonly ScenarioCard[];
  /** The scenario the room plays now. */
  currentId: string;
  passphrase: { typed: string; type: (passphrase: string) => void; error: string | null; busy: boolean };
  onReset: (run: NewRun) => void;
  onClose: () => void;
}

/** Starting over: says what happens, lets one choose from what and by which programme, and asks for the passphrase. */
export function ResetDialog({ isOpen, scenarios, currentId, passphrase, onReset, onClose }: ResetDialogProps) {
  const { t } = useWords();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Programme>('asNow');
  const chosen = scenarios.find(({ id }) => id === (chosenId ?? currentId)) ?? scenarios[0];
  const isSame = chosen?.id === currentId;
  const programme = wanted === 'asNow' && !isSame ? 'own' : wanted;
  const programmes: { value: Programme; label: string }[] = [
    ...(isSame ? [{ value: 'asNow' as const, label: t('desk.reset.programme.asNow') }] : []),
    { value: 'own', label: t('desk.reset.programme.own') },
    ...readyMadeNames.map((value) => ({ value, label: t(`programme.ready.${value}`) })),
  ];
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('desk.reset.title')}
      confirmLabel={t('desk.reset.now', { name: chosen?.municipality ?? '' })}
      cancelLabel={t('action.cancel')}
      destructive
      focusConfirm={false}
      busy={passphrase.busy}
      disabled={chosen === undefined}
      onConfirm={() => chosen && onReset({ scenarioId: chosen.id, ...(programme === 'own' ? {} : { programme }) })}
      onClose={onClose}
    >
      <p>{t('desk.reset.text')}</p>
      <Choice
        label={t('desk.reset.scenario')}
        options={scenarios.map(({ id, name, minutes, areas }) => ({
          value: id,
          label: name,
          description:
            t('desk.reset.shape', { areas, minutes }) + (id === currentId ? ` · ${t('desk.reset.same')}` : ''),
        }))}
        value={chosen?.id ?? null}
        onChange={setChosenId}
      />
      <SelectField label={t('desk.reset.programme')} options={programmes} value={programme} onChange={setWanted} />
      <PassphraseField value={passphrase.typed} onChange={passphrase.type} error={passphrase.error} />
    </ConfirmDialog>
  );
}
