import { useState } from 'react';
import type { DiscussionCard } from '../../../shared/discussion/card.ts';
import { tableNumber } from '../../../shared/tables/boards.ts';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { DecisionOfCard } from '../../discussion/DecisionOfCard.tsx';
import type { Asking } from '../frame/useAsk.ts';
import { written } from '../frame/written.ts';
import { WordForm } from './WordForm.tsx';

/** A card at the desk: what has been answered, and what is done with it. */
export function CardLine({ card, ask }: { card: DiscussionCard; ask: Asking['ask'] }) {
  const { t } = useWords();
  const run = useRun();
  const [task, setTask] = useState<'decide' | 'reword' | null>(null);
  const { id: cardId, decision, answers } = card;
  const question = written(card.question, t);
  const done = ({ ok }: { ok: boolean }) => {
    if (ok) setTask(null);
    return ok;
  };
  return (
    <li className="DiscussionDesk__card">
      <p className="DiscussionDesk__quiet">{t(`discussion.step.${card.step}`)}</p>
      <h4>{question}</h4>
      <DecisionOfCard card={card} />
      <ul>
        {answers.map(({ id, text, tableId, carried, agree, disagree }) => {
          const number = tableId === undefined ? undefined : tableNumber(run, tableId);
          return (
            <li key={id} className="DiscussionDesk__answer">
              {written(text, t)}{' '}
              <span className="DiscussionDesk__quiet">
                {[
                  carried && t('discussion.carried'),
                  number !== undefined && t('table.name', { number }),
                  t('discussion.counts', { agree, disagree }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          );
        })}
        {answers.length === 0 && <li className="DiscussionDesk__quiet">{t('discussion.noAnswers')}</li>}
      </ul>
      {task === 'decide' && (
        <WordForm
          label={t('discussion.decision')}
          before={decision?.text.text ?? ''}
          owner={decision?.owner.text ?? ''}
          max={textLimits.reason}
          onCancel={() => setTask(null)}
          onSave={async (text, owner) => done(await ask('decideCard', { cardId, text, owner }))}
        />
      )}
      {task === 'reword' && (
        <WordForm
          label={t('discussion.reword')}
          before={question}
          max={textLimits.question}
          onCancel={() => setTask(null)}
          onSave={async (text) => done(await ask('rewordCard', { cardId, question: text }))}
        />
      )}
      {task === null && (
        <div className="DiscussionDesk__acts">
          {decision ? (
            <Button
              variant="quiet"
              aria-label={t('discussion.reopenNamed', { question })}
              onClick={() => void ask('reopenCard', { cardId })}
            >
              {t('discussion.reopen')}
            </Button>
          ) : (
            <Button aria-label={t('discussion.decideNamed', { question })} onClick={() => setTask('decide')}>
              {t('discussion.decide')}
            </Button>
          )}
          <Button
            variant="quiet"
            aria-label={t('discussion.rewordNamed', { question })}
            onClick={() => setTask('reword')}
          >
            {t('discussion.reword')}
          </Button>
          {answers.length === 0 && (
            <Button
              variant="quiet"
              aria-label={t('discussion.removeNamed', { question })}
              onClick={() => void ask('removeCard', { cardId })}
            >
              {t('discussion.remove')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
