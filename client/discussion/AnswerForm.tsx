import { type FormEvent, useState } from 'react';
import { answerCard } from '../../shared/commands/answerCard.ts';
import type { Problem } from '../../shared/commands/command.ts';
import { readInput } from '../../shared/commands/ruling.ts';
import { textLimits } from '../../shared/text/written.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { Checkbox } from '../design/Checkbox.tsx';
import { TextArea } from '../design/TextField.tsx';
import { useKeptText } from '../questions/useKeptText.ts';

interface AnswerFormProps {
  /** Where this tab keeps what is typed. */
  keep: string;
  isTablet: boolean;
  /** The number of the table one sits at and may answer for. */
  tableNumber: number | undefined;
  onAnswer: (text: string, forTable: boolean) => void;
}

/** One's answer to a card, or that of the table one sits at; what is typed survives a reload. */
export function AnswerForm({ keep, isTablet, tableNumber, onAnswer }: AnswerFormProps) {
  const { t, problem: sentence } = useWords();
  const [text, setText] = useKeptText(keep);
  const [isTicked, setTicked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const forTable = isTicked && tableNumber !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reading = readInput(answerCard.input, { cardId: 'k1', text: text.replaceAll('\n', ' ') });
    setProblem(reading.ok ? null : reading.problem);
    if (!reading.ok) return;
    onAnswer(reading.input.text, forTable);
    setText('');
    setTicked(false);
  };
  return (
    <form className="CardsView__form" onSubmit={submit} noValidate>
      <TextArea
        label={t(isTablet || forTable ? 'discussion.answer.table' : 'discussion.answer')}
        description={isTablet ? undefined : t('discussion.answer.unnamed')}
        value={text}
        maxLength={textLimits.cardAnswer}
        error={problem && sentence(problem)}
        onChange={setText}
      />
      {tableNumber !== undefined && (
        <Checkbox
          label={t('discussion.answer.forTable', { number: tableNumber })}
          checked={isTicked}
          onChange={setTicked}
        />
      )}
      <Button type="submit">{t('command.answerCard')}</Button>
    </form>
  );
}
