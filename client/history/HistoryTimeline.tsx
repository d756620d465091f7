import type { CSSProperties } from 'react';
import type { Board } from '../../shared/budget/board.ts';
import { pointInWords } from '../../shared/budget/historyWords.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { Slider } from '../design/Slider.tsx';
import type { Look } from './useLook.ts';
import './HistoryTimeline.css';

interface HistoryTimelineProps {
  board: Board;
  look: Look;
}

/** Back and forward through the changes of a board, by steps or with the slider; points with a name are marked on it. */
export function HistoryTimeline({ board, look }: HistoryTimelineProps) {
  const { t } = useWords();
  const { count, total, isBack } = look;
  const marks = (board.snapshots ?? []).filter(({ changes }) => changes <= total);
  return (
    <div className="HistoryTimeline">
      <IconButton
        icon="left"
        label={t('history.back')}
        aria-disabled={count === 0}
        onClick={() => look.to(count - 1)}
      />
      <div className="HistoryTimeline__slider">
        <div className="HistoryTimeline__marks" aria-hidden="true">
          {marks.map(({ id, changes }) => (
            <span
              key={id}
              className="HistoryTimeline__mark"
              style={{ '--share': total > 0 ? changes / total : 0 } as CSSProperties}
            />
          ))}
        </div>
        <Slider
          label={t('history.timeline')}
          hideLabel
          value={count}
          max={total}
          valueText={isBack ? pointInWords(board, count, t) : t('history.now')}
          minText={t('history.start')}
          maxText={look.newer > 0 ? t('history.point', { count: total }) : t('history.now')}
          onChange={look.to}
        />
      </div>
      <IconButton
        icon="right"
        label={t('history.forward')}
        aria-disabled={!isBack || count === total}
        onClick={() => isBack && look.to(count + 1)}
      />
      {isBack && <Button onClick={look.toNow}>{t('history.toNow')}</Button>}
    </div>
  );
}
