import { useState } from 'react';
import { accountName } from '../../shared/budget/accountName.ts';
import { savings } from '../../shared/budget/board.ts';
import { purposeInWords } from '../../shared/budget/moveWords.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { AccountId } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import type { LatestMove } from './latestMoves.ts';
import './LatestMoves.css';

export interface LatestMovesProps {
  moves: readonly LatestMove[];
  scenario: Scenario;
}

export function LatestMoves({ moves, scenario }: LatestMovesProps) {
  const { t } = useWords();
  const [alreadyThere] = useState(() => new Set(moves.map(({ id }) => id)));
  const nameOf = (account: AccountId) => accountName(scenario, account, t);
  const doer = ({ by }: LatestMove) => {
    if (!by) return t('screen.budget.move.anonymous');
    if ('table' in by) return t('table.name', { number: by.table });
    const group = t(`group.${by.group}`).toLowerCase();
    return t('screen.budget.move.by', { name: by.name ?? t('text.erased'), group });
  };
  return (
    <section className="LatestMoves">
      <h2 className="LatestMoves__heading">{t('screen.budget.latest')}</h2>
      {moves.length === 0 && <p className="LatestMoves__none">{t('screen.budget.latest.none')}</p>}
      <ol className="LatestMoves__list">
        {moves.map((move) => (
          <li
            key={move.id}
            className={classes('LatestMoves__move', !alreadyThere.has(move.id) && 'Glow LatestMoves__move--new')}
          >
            <p className="LatestMoves__way">
              <Account name={nameOf(move.from)} isShort={move.from === savings} />
              <span className="LatestMoves__end">
                <span className="LatestMoves__to">
                  <span aria-hidden="true">→</span>
                  <span className="visually-hidden"> {t('screen.budget.move.to')} </span>
                </span>
                <Account name={nameOf(move.to)} isShort={move.to === savings} />
              </span>
            </p>
            <p className="LatestMoves__who ScreenPage__one">
              <b className="LatestMoves__amount">
                {t('screen.budget.move.amount', { amount: move.amount, year: move.year })}
              </b>
              {' · '}
              {[move.changesType && t('budget.move.changesType'), purposeInWords(move, t), doer(move)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Areas share the room that is there; råderum is short and always written in full. */
function Account({ name, isShort }: { name: string; isShort: boolean }) {
  return <span className={classes('ScreenPage__one', isShort && 'LatestMoves__short')}>{name}</span>;
}
