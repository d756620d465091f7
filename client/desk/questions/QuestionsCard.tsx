import { useState } from 'react';
import type { Question } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { commandsOf } from '../frame/cards.ts';
import { Refused } from '../frame/Refused.tsx';
import { useAsk } from '../frame/useAsk.ts';
import { useFocusBack } from '../frame/useFocusBack.ts';
import { written } from '../frame/written.ts';
import { AnswerForm } from './AnswerForm.tsx';
import './QuestionsCard.css';

/** What people want to know from the administration: those that wait first, each to be answered for all. */
export function QuestionsCard() {
  const { t } = useWords();
  const { ask, refused, dismiss } = useAsk(commandsOf.questions);
  const questions = Object.values(useRun().questions).toSorted(
    (a, b) => Number(a.answer !== null) - Number(b.answer !== null) || a.at - b.at,
  );
  return (
    <div className="QuestionsCard">
      <Refused refused={refused} onDismiss={dismiss} />
      {questions.length === 0 && <p className="QuestionsCard__none">{t('desk.questions.none')}</p>}
      <ul>
        {questions.map((question) => (
          <Answering
            key={question.id}
            question={question}
            onAnswer={async (answer) => (await ask('answerQuestion', { questionId: question.id, answer })).ok}
          />
        ))}
      </ul>
    </div>
  );
}

interface AnsweringProps {
  question: Question;
  /** Whether it was taken. */
  onAnswer: (answer: string) => Promise<boolean>;
}

function Answering({ question, onAnswer }: AnsweringProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const opener = useFocusBack(isOpen);
  const asked = written(question.text, t);
  const label = t(question.answer ? 'desk.questions.change' : 'command.answerQuestion');
  return (
    <li className="QuestionsCard__question">
      <p className="QuestionsCard__asked">{asked}</p>
      {question.answer && <p className="QuestionsCard__answer">{written(question.answer, t)}</p>}
      {isOpen ? (
        <AnswerForm
          label={t('desk.questions.answer', { text: asked })}
          before={question.answer?.text ?? ''}
          onAnswer={async (answer) => {
            if (await onAnswer(answer)) setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <Button ref={opener} variant="quiet" aria-label={`${label}: ${asked}`} onClick={() => setOpen(true)}>
          {label}
        </Button>
      )}
    </li>
  );
}
