import { type FormEvent, useState } from 'react';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/TextField.tsx';
import './HideForm.css';

interface HideFormProps {
  busy: boolean;
  onHide: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why, since the author is told. */
export function HideForm({ busy, onHide, onCancel }: HideFormProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const hide = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setEmpty(reason.trim() === '');
    if (reason.trim() !== '') onHide(reason);
  };
  return (
    <form
      className="HideForm"
      onSubmit={hide}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
      noValidate
    >
      <TextField
        label={t('desk.ideas.reason')}
        description={t('desk.ideas.reason.hint')}
        value={reason}
        onChange={setReason}
        maxLength={textLimits.reason}
        error={isEmpty ? t('input.empty') : null}
        required
        autoFocus
      />
      <div className="HideForm__actions">
        <Button onClick={onCancel}>{t('desk.ideas.keep')}</Button>
        <Button type="submit" variant="main" busy={busy}>
          {t('desk.ideas.hideNow')}
        </Button>
      </div>
    </form>
  );
}
