import type { ReactNode } from 'react';
import { accountName } from '../../shared/budget/accountName.ts';
import type { Move } from '../../shared/budget/board.ts';
import { agoInWords, amountsInWords, moverInWords, purposeInWords } from '../../shared/budget/moveWords.ts';
import { typeChange } from '../../shared/budget/typeChange.ts';
import type { MoveId, Stage } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { classes } from '../design/classes.ts';
import { Icon } from '../design/Icon.tsx';
import './RecentMoves.css';

interface RecentMovesProps {
  stage: Stage;
  /** Newest first. */
  moves: readonly Move[];
  /** Own moves that can be taken back now. */
  undoable: ReadonlySet<MoveId>;
  /** Moves that the server has not confirmed. */
  predicted: ReadonlySet<MoveId>;
  now: number;
  onUndo: (move: Move) => void;
}

/** What just happened, and one's own way back. */
export function RecentMoves({ stage, moves, undoable, predicted, now, onUndo }: RecentMovesProps) {
  const words = useWords();
  const { t } = words;
  const { scenario } = stage.run;
  return (
    <section className="RecentMoves" aria-labelledby="RecentMoves">
      <h3 className="RecentMoves__title" id="RecentMoves">
        {t('budget.recent')}
      </h3>
      {moves.length === 0 && <p className="RecentMoves__none">{t('budget.recent.none')}</p>}
      <ul>
        {moves.map((move) => (
          <li key={move.id} className={classes('RecentMoves__move', move.undone && 'RecentMoves__move--undone')}>
            <p className={predicted.has(move.id) ? 'predicted' : undefined}>
              <span className="RecentMoves__who">{moverInWords(stage, move.by, t)}</span>{' '}
              <Struck when={move.undone}>
                <strong>{amountsInWords(move.amounts, scenario.years, words)}</strong>
                <span className="RecentMoves__route">
                  {accountName(scenario, move.from, t)} <span aria-hidden="true">→</span>
                  <span className="visually-hidden">{t('budget.recent.to')}</span> {accountName(scenario, move.to, t)}
                </span>
                {typeChange(scenario, move) && (
                  <span className="RecentMoves__types">{t('budget.move.changesType')}</span>
                )}
                {move.purpose && <span className="RecentMoves__route">{purposeInWords(move, t)}</span>}
              </Struck>
            </p>
            <div className="RecentMoves__end">
              <span className="RecentMoves__ago">
                {move.undone ? t('budget.recent.undone') : agoInWords(move.at, now, t)}
              </span>
              {undoable.has(move.id) && (
                <Button variant="quiet" icon={<Icon name="undo" />} onClick={() => onUndo(move)}>
                  {t('command.undoMove')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Struck = ({ when, children }: { when: boolean; children: ReactNode }) =>
  when ? <s>{children}</s> : <span>{children}</span>;
