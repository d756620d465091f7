import { memo, type ReactNode } from 'react';
import { accountName } from '../../shared/budget/accountName.ts';
import type { Move } from '../../shared/budget/board.ts';
import { agoInWords, amountsInWords, moverInWords, purposeInWords } from '../../shared/budget/moveWords.ts';
import { typeChange } from '../../shared/budget/typeChange.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
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
  onUndo: (id: MoveId) => void;
}

/** What just happened, and one's own way back. */
export function RecentMoves({ stage, moves, undoable, predicted, now, onUndo }: RecentMovesProps) {
  const { t } = useWords();
  return (
    <section className="RecentMoves" aria-labelledby="RecentMoves">
      <h3 className="RecentMoves__title" id="RecentMoves">
        {t('budget.recent')}
      </h3>
      {moves.length === 0 && <p className="RecentMoves__none">{t('budget.recent.none')}</p>}
      <ul>
        {moves.map((move) => (
          <RecentMove
            key={move.id}
            move={move}
            who={moverInWords(stage, move.by, t)}
            ago={agoInWords(move.at, now, t)}
            scenario={stage.run.scenario}
            isUndoable={undoable.has(move.id)}
            isPredicted={predicted.has(move.id)}
            onUndo={onUndo}
          />
        ))}
      </ul>
    </section>
  );
}

interface RecentMoveProps {
  move: Move;
  who: string;
  ago: string;
  scenario: Scenario;
  isUndoable: boolean;
  isPredicted: boolean;
  /** The same function from one drawing to the next. */
  onUndo: (id: MoveId) => void;
}

/** Drawn again only when something in it changed, and not with every second. */
const RecentMove = memo(function RecentMove(props: RecentMoveProps) {
  const { move, who, ago, scenario, isUndoable, isPredicted, onUndo } = props;
  const words = useWords();
  const { t } = words;
  return (
    <li className={classes('RecentMoves__move', move.undone && 'RecentMoves__move--undone')}>
      <p className={isPredicted ? 'predicted' : undefined}>
        <span className="RecentMoves__who">{who}</span>{' '}
        <Struck when={move.undone}>
          <strong>{amountsInWords(move.amounts, scenario.years, words)}</strong>
          <span className="RecentMoves__route">
            {accountName(scenario, move.from, t)} <span aria-hidden="true">→</span>
            <span className="visually-hidden">{t('budget.recent.to')}</span> {accountName(scenario, move.to, t)}
          </span>
          {typeChange(scenario, move) && <span className="RecentMoves__types">{t('budget.move.changesType')}</span>}
          {move.purpose && <span className="RecentMoves__route">{purposeInWords(move, t)}</span>}
        </Struck>
      </p>
      <div className="RecentMoves__end">
        <span className="RecentMoves__ago">{move.undone ? t('budget.recent.undone') : ago}</span>
        {isUndoable && (
          <Button variant="quiet" icon={<Icon name="undo" />} onClick={() => onUndo(move.id)}>
            {t('command.undoMove')}
          </Button>
        )}
      </div>
    </li>
  );
});

const Struck = ({ when, children }: { when: boolean; children: ReactNode }) =>
  when ? <s>{children}</s> : <span>{children}</span>;
