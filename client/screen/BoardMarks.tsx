import type { BoardName, Standing } from '../../shared/budget/standing.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { boardInWords, standingInWords } from '../shocks/words.ts';
import './BoardMarks.css';

interface BoardMarksProps {
  label: string;
  boards: readonly (BoardName & { standing: Standing })[];
}

/** Each board with a mark and words: whether it holds, or where it falls most short. */
export function BoardMarks({ label, boards }: BoardMarksProps) {
  const { t } = useWords();
  return (
    <ul className={classes('BoardMarks', boards.length > 8 && 'BoardMarks--many')} aria-label={label}>
      {boards.map((board) => {
        const holds = !board.standing.gap;
        return (
          <li key={board.boardId} className={classes('BoardMarks__board', holds && 'BoardMarks__board--holds')}>
            <span className="BoardMarks__mark" aria-hidden="true">
              {holds ? '●' : '○'}
            </span>
            <span className="BoardMarks__name">{boardInWords(board, t)}</span>
            <span className="BoardMarks__words">
              {holds ? t('screen.shock.holds') : standingInWords(board.standing, t)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
