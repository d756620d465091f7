import { type FormEvent, useState } from 'react';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { TextArea } from '../../design/TextField.tsx';

interface AnswerFormProps {
  label: string;
  /** What has been answered so far. */
  before: string;
  onAnswer: (answer: string) => Promise<void>;
  onCancel: () => void;
}

/** An answer on its way to everyone. What is typed stays until it has been taken. */
export function AnswerForm({ label, before, onAnswer, onCancel }: AnswerFormProps) {
  const { t } = useWords();
  const [answer, setAnswer] = useState(before);
  const [busy, setBusy] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setEmpty(answer.trim() === '');
    if (busy || answer.trim() === '') return;
    setBusy(true);
    await onAnswer(answer);
    setBusy(false);
  };
  return (
    <form className="QuestionsCard__form" onSubmit={submit} noValidate>
      <TextArea
        label={label}
        value={answer}
        maxLength={textLimits.answer}
        error={isEmpty ? t('input.empty') : null}
        autoFocus
        onChange={setAnswer}
      />
      <div className="QuestionsCard__actions">
        <Button onClick={onCancel}>{t('desk.questions.cancel')}</Button>
        <Button type="submit" variant="main" busy={busy}>
          {t('desk.questions.publish')}
        </Button>
      </div>
    </form>
  );
}
