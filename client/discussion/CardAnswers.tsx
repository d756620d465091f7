import type { CardAnswer, Marking, OwnDiscussion } from '../../shared/discussion/card.ts';
import { find } from '../../shared/ids.ts';
import { tableNumber } from '../../shared/tables/boards.ts';
import { useWords } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { Button } from '../design/Button.tsx';

interface CardAnswersProps {
  answers: readonly CardAnswer[];
  own: OwnDiscussion | undefined;
  /** Whether answers can be marked and taken back now. */
  isOpen: boolean;
  /** Whether one is a person, who may agree and disagree; a table's tablet is nobody. */
  mayMark: boolean;
  onMark: (answerId: string, mark: Marking | null) => void;
  onWithdraw: (answerId: string) => void;
}

/** What has been answered, with how many agree, and one's own say about each; what was answered on an earlier day stands. */
export function CardAnswers({ answers, own, isOpen, mayMark, onMark, onWithdraw }: CardAnswersProps) {
  const { t } = useWords();
  const run = useRun();
  if (answers.length === 0) return <p className="CardsView__quiet">{t('discussion.noAnswers')}</p>;
  return (
    <ul className="CardsView__answers">
      {answers.map(({ id, text, tableId, carried, agree, disagree }) => {
        const words = text.text ?? t('text.erased');
        const number = tableId === undefined ? undefined : tableNumber(run, tableId);
        const isMine = find(own?.answers ?? {}, id) === true;
        const mark = find(own?.marks ?? {}, id);
        const button = (one: Marking) => (
          <Button
            aria-pressed={mark === one}
            aria-label={t(`discussion.${one}Named`, { text: words })}
            onClick={() => onMark(id, mark === one ? null : one)}
          >
            {t(`discussion.${one}`)}
          </Button>
        );
        return (
          <li key={id} className="CardsView__answer">
            <p>{words}</p>
            <p className="CardsView__quiet">
              {[
                carried && t('discussion.carried'),
                number !== undefined && t('discussion.from', { table: t('table.name', { number }) }),
                isMine && t('discussion.mine'),
                t('discussion.counts', { agree, disagree }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {isOpen && !carried && (
              <div className="CardsView__acts">
                {isMine ? (
                  <Button
                    variant="quiet"
                    aria-label={t('discussion.withdrawNamed', { text: words })}
                    onClick={() => onWithdraw(id)}
                  >
                    {t('discussion.withdraw')}
                  </Button>
                ) : (
                  mayMark && (
                    <>
                      {button('agree')}
                      {button('disagree')}
                    </>
                  )
                )}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
