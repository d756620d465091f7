import type { Question } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { classes } from '../design/classes.ts';
import { Icon } from '../design/Icon.tsx';

interface QuestionItemProps {
  question: Question;
  isMine: boolean;
  onWithdraw: () => void;
}

/** A question with its answer, or that it waits for one; one's own can be taken back until then. */
export function QuestionItem({ question: { text, answer }, isMine, onWithdraw }: QuestionItemProps) {
  const { t } = useWords();
  const asked = text.text ?? t('text.erased');
  return (
    <li className={classes('QuestionsView__question', isMine && 'QuestionsView__question--mine')}>
      <p className="QuestionsView__asked">{asked}</p>
      <p className="QuestionsView__stage">
        <Icon name={answer ? 'check' : 'notice'} />
        {[isMine && t('questions.mine'), t(answer ? 'questions.answered' : 'questions.waiting')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {answer && <p className="QuestionsView__answer">{answer.text ?? t('text.erased')}</p>}
      {isMine && !answer && (
        <Button variant="quiet" aria-label={t('questions.withdraw.named', { text: asked })} onClick={onWithdraw}>
          {t('ideas.withdraw')}
        </Button>
      )}
    </li>
  );
}
