import { useState } from 'react';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { ConfirmDialog } from '../../design/Dialog.tsx';
import { TextField } from '../../design/TextField.tsx';

/** Declares a ballot void, aloud: with a reason that everyone reads. */
export function VoidForm({ onVoid }: { onVoid: (reason: string) => void }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t('ballot.void')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        destructive
        title={t('ballot.void.title')}
        confirmLabel={t('ballot.void.now')}
        cancelLabel={t('desk.ballot.close.wait')}
        disabled={reason.trim() === ''}
        onConfirm={() => {
          onVoid(reason);
          setOpen(false);
        }}
        onClose={() => setOpen(false)}
      >
        <p>{t('ballot.void.text')}</p>
        <TextField label={t('ballot.void.reason')} value={reason} onChange={setReason} maxLength={textLimits.reason} />
      </ConfirmDialog>
    </>
  );
}
