import { type FormEvent, useState } from 'react';
import { textLimits } from '../../shared/text/written.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { TextArea } from '../design/TextField.tsx';

interface ExplainFormProps {
  /** What it is about. */
  name: string;
  /** The reason that stands; empty where there is none. */
  known: string;
  onExplain: (text: string) => Promise<boolean>;
}

/** Saying why something was changed: one reason that anyone may write anew, or take away by leaving it empty. */
export function ExplainForm({ name, known, onExplain }: ExplainFormProps) {
  const { t } = useWords();
  /** Null while nobody writes. */
  const [text, setText] = useState<string | null>(null);
  if (text === null) {
    return (
      <Button variant="quiet" aria-label={t('days.explain.named', { name })} onClick={() => setText(known)}>
        {t('command.explainChange')}
      </Button>
    );
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await onExplain(text)) setText(null);
  };
  return (
    <form className="ExplainForm" onSubmit={(event) => void submit(event)} noValidate>
      <TextArea
        label={t('days.explain.label')}
        description={t('days.explain.hint')}
        value={text}
        maxLength={textLimits.reason}
        onChange={setText}
        autoFocus
      />
      <div className="ComparisonView__more">
        <Button type="submit" variant="main">
          {t('command.explainChange')}
        </Button>
        <Button variant="quiet" onClick={() => setText(null)}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
