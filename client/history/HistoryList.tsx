import { useMemo, useState } from 'react';
import type { Snapshot } from '../../shared/budget/board.ts';
import { historyLines } from '../../shared/budget/history.ts';
import { changeInWords, doerInWords } from '../../shared/budget/historyWords.ts';
import { agoInWords, type Doers } from '../../shared/budget/moveWords.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useServerNow } from '../app/workshop.tsx';
import { Button } from '../design/Button.tsx';
import { classes } from '../design/classes.ts';
import type { Look } from './useLook.ts';
import './HistoryList.css';

/** So many lines at a time: a day has thousands. */
const page = 50;

interface HistoryListProps {
  run: StageRun;
  doers: Doers;
  look: Look;
  onPick: (number: number) => void;
}

/** What was done on a board, newest first; pressing a line shows the board as it was right after it. */
export function HistoryList({ run, doers, look, onPick }: HistoryListProps) {
  const words = useWords();
  const { t } = words;
  const now = useServerNow();
  const { board } = run;
  const { count, total, isBack } = look;
  const [shown, setShown] = useState(page);
  // Where one looks is among the lines that are shown.
  const depth = Math.max(shown, Math.ceil((total - count + 1) / page) * page);
  const lines = useMemo(() => historyLines(board, total, total - depth + 1), [board, total, depth]);
  const left = total - lines.length;
  const names = useNames(board.snapshots);
  const current = isBack ? count : total;
  if (total === 0) return <p className="HistoryList__empty">{t('history.empty')}</p>;
  return (
    <section className="HistoryList" aria-label={t('history.list')}>
      <ol reversed start={total}>
        {lines.map((line) => (
          <li key={line.number}>
            <button
              type="button"
              className={classes('HistoryList__line', line.number > count && 'HistoryList__line--later')}
              aria-current={line.number === current ? 'step' : undefined}
              onClick={() => onPick(line.number)}
            >
              <span className="HistoryList__number num">{line.number}</span>
              <span className="HistoryList__what">
                {changeInWords(line, run, words)}
                <span className="HistoryList__who">
                  {t('history.by', { who: doerInWords(doers, line.by, t), ago: agoInWords(line.at, now, t) })}
                </span>
              </span>
              {names.get(line.number) && <span className="HistoryList__name">{names.get(line.number)}</span>}
            </button>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button onClick={() => setShown(depth + page)}>{t('history.more', { count: Math.min(left, page) })}</Button>
      )}
    </section>
  );
}

/** The names that points of a board have, by how many changes there were. */
const useNames = (snapshots: readonly Snapshot[] | undefined): ReadonlyMap<number, string | null> =>
  useMemo(() => new Map(snapshots?.map(({ changes, name }) => [changes, name.text] as const)), [snapshots]);
