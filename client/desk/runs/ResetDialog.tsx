import { useState } from 'react';
import type { ScenarioCard } from '../../app/api.ts';
import { useWords } from '../../app/texts.tsx';
import { Choice } from '../../design/Choice.tsx';
import { ConfirmDialog } from '../../design/Dialog.tsx';
import { PassphraseField } from './PassphraseField.tsx';

interface ResetDialogProps {
  isOpen: boolean;
  scenarios: readonly ScenarioCard[];
  /** The scenario the room plays now. */
  currentId: string;
  passphrase: { typed: string; type: (passphrase: string) => void; error: string | null; busy: boolean };
  onReset: (scenarioId: string) => void;
  onClose: () => void;
}

/** Starting over: says what happens, lets one choose from what, and asks for the passphrase. */
export function ResetDialog({ isOpen, scenarios, currentId, passphrase, onReset, onClose }: ResetDialogProps) {
  const { t } = useWords();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = scenarios.find(({ id }) => id === (chosenId ?? currentId)) ?? scenarios[0];
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
      onConfirm={() => chosen && onReset(chosen.id)}
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
      <PassphraseField value={passphrase.typed} onChange={passphrase.type} error={passphrase.error} />
    </ConfirmDialog>
  );
}
