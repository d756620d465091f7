import type { RunSummary } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { ConfirmDialog } from '../../design/Dialog.tsx';
import { PassphraseField } from './PassphraseField.tsx';

interface RestoreDialogProps {
  /** The run to bring back; null while nobody asks for one. */
  run: RunSummary | null;
  passphrase: { typed: string; type: (passphrase: string) => void; error: string | null; busy: boolean };
  onRestore: (runId: string) => void;
  onClose: () => void;
}

/** Bringing an earlier run back: says what the room returns to, and asks for the passphrase. */
export function RestoreDialog({ run, passphrase, onRestore, onClose }: RestoreDialogProps) {
  const { t } = useWords();
  const { number = 0, scenarioName: scenario = '', moves = 0, ideas = 0 } = run ?? {};
  return (
    <ConfirmDialog
      isOpen={run !== null}
      title={t('desk.restore.title', { number })}
      confirmLabel={t('desk.restore.now', { number })}
      cancelLabel={t('action.cancel')}
      destructive
      focusConfirm={false}
      busy={passphrase.busy}
      onConfirm={() => run && onRestore(run.id)}
      onClose={onClose}
    >
      <p>{t('desk.restore.text', { number, scenario, moves, ideas })}</p>
      <PassphraseField value={passphrase.typed} onChange={passphrase.type} error={passphrase.error} />
    </ConfirmDialog>
  );
}
