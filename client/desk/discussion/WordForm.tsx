import { type FormEvent, useState } from 'react';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { TextArea, TextField } from '../../design/TextField.tsx';

interface WordFormProps {
  label: string;
  before: string;
  max: number;
  /** What the button says, when it does not just save. */
  action?: string | undefined;
  /** Asks for an owner as well, who stood so far. */
  owner?: string | undefined;
  /** Whether it was taken; what is typed stays when not. */
  onSave: (text: string, owner: string) => Promise<boolean>;
  onCancel?: (() => void) | undefined;
}

/** A few words about a card: its question, or what was agreed and by whom it is owned. */
export function WordForm({ label, before, max, action, owner: ownerBefore, onSave, onCancel }: WordFormProps) {
  const { t } = useWords();
  const [text, setText] = useState(before);
  const [owner, setOwner] = useState(ownerBefore ?? '');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isWhole = text.trim() !== '' && (ownerBefore === undefined || owner.trim() !== '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isBusy || !isWhole) return;
    setBusy(true);
    const isTaken = await onSave(text.replaceAll('\n', ' '), owner);
    setBusy(false);
    if (!isTaken) return;
    setText('');
    setTried(false);
  };
  return (
    <form className="DiscussionDesk__form" onSubmit={(event) => void save(event)} noValidate>
      <TextArea
        label={label}
        value={text}
        maxLength={max}
        error={isTried && text.trim() === '' ? t('input.empty') : null}
        onChange={setText}
      />
      {ownerBefore !== undefined && (
        <TextField
          label={t('discussion.owner')}
          value={owner}
          maxLength={textLimits.sender}
          error={isTried && owner.trim() === '' ? t('input.empty') : null}
          autoComplete="off"
          onChange={setOwner}
        />
      )}
      <div className="DiscussionDesk__acts">
        {onCancel && <Button onClick={onCancel}>{t('discussion.cancel')}</Button>}
        <Button type="submit" busy={isBusy}>
          {action ?? t('discussion.save')}
        </Button>
      </div>
    </form>
  );
}
