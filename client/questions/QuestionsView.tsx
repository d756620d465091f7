import '../app/allWords.ts';
import { type FormEvent, useState } from 'react';
import { askQuestion } from '../../shared/commands/askQuestion.ts';
import type { Problem } from '../../shared/commands/command.ts';
import { readInput } from '../../shared/commands/ruling.ts';
import { find } from '../../shared/ids.ts';
import { textLimits } from '../../shared/text/written.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useRun, useView, useWorkshop } from '../app/workshop.tsx';
import { Button } from '../design/Button.tsx';
import { TextArea } from '../design/TextField.tsx';
import { QuestionItem } from './QuestionItem.tsx';
import { useKeptText } from './useKeptText.ts';
import './QuestionsView.css';

/** Questions to the administration: asking, and reading what has been asked and answered. */
export default function QuestionsView({ code }: { code: string }) {
  const { t } = useWords();
  const connection = useConnection();
  const me = useView((view) => view.me) ?? '';
  const mine = useWorkshop(({ own }) => find(own, me)?.questions) ?? {};
  const questions = Object.values(useRun().questions).reverse();
  return (
    <div className="QuestionsView">
      <QuestionForm code={code} onAsk={(text) => void connection.send('askQuestion', { text })} />
      <section aria-labelledby="QuestionsView">
        <h2 className="QuestionsView__title" id="QuestionsView">
          {t('questions.title')}
        </h2>
        {questions.length === 0 && <p>{t('questions.none')}</p>}
        <ul>
          {questions.map((question) => (
            <QuestionItem
              key={question.id}
              question={question}
              isMine={Object.hasOwn(mine, question.id)}
              onWithdraw={() => void connection.send('withdrawQuestion', { questionId: question.id })}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

function QuestionForm({ code, onAsk }: { code: string; onAsk: (text: string) => void }) {
  const { t, problem: sentence } = useWords();
  const [text, setText] = useKeptText(`aktordag:question:${code}`);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reading = readInput(askQuestion.input, { text: text.replaceAll('\n', ' ') });
    setProblem(reading.ok ? null : reading.problem);
    if (!reading.ok) return;
    onAsk(reading.input.text);
    setText('');
  };
  return (
    <form className="QuestionsView__form" onSubmit={submit} noValidate>
      <TextArea
        label={t('questions.write')}
        description={t('questions.unnamed')}
        value={text}
        maxLength={textLimits.question}
        error={problem && sentence(problem)}
        onChange={setText}
      />
      <Button type="submit" variant="main">
        {t('command.askQuestion')}
      </Button>
    </form>
  );
}
