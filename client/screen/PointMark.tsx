import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import './PointMark.css';

/** What the desk points at is framed and carries this mark: a sign and a word. */
export function PointMark() {
  const { t } = useWords();
  return (
    <b className="PointMark">
      <span aria-hidden="true">▶</span> {t('screens.here')}{' '}
    </b>
  );
}

/** The frame, for what is pointed at: a row, a tile, a card. */
export const framed = (isPointed: boolean, ...names: readonly (string | false | undefined)[]) =>
  isPointed
    ? { className: classes(...names, 'Pointed'), 'aria-current': true as const }
    : { className: classes(...names) };
