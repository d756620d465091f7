import type { LadderStep } from '../../shared/budget/ladder.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { DragHandle } from '../design/DragHandle.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { Money } from '../design/Money.tsx';
import { GivenUp } from './GivenUp.tsx';
import './LadderLine.css';

interface LadderLineProps {
  step: LadderStep;
  /** The tables it was carried from, in words; empty where it was chosen here. */
  carried: string;
  /** Counted from nought. */
  place: number;
  count: number;
  gain: number;
  canMove: boolean;
  predicted: boolean;
  onOpen: () => void;
  /** To another place, by one of its two buttons. */
  onMove: (place: number, button: 'up' | 'down') => void;
}

/** A step of the ladder: its title opens the proposal, its handle drags it, its arrows move it by one. */
export function LadderLine({ step, carried, place, count, gain, canMove, predicted, onOpen, onMove }: LadderLineProps) {
  const { t, language } = useWords();
  const { proposal, adoption } = step;
  const extent = [
    adoption.share < 100 && t('proposal.share.part', { share: adoption.share }),
    adoption.delay > 0 &&
      t(adoption.delay === 1 ? 'proposal.start.later.one' : 'proposal.start.later', { years: adoption.delay }),
  ].filter(Boolean);
  const last = count - 1;
  return (
    <li className={classes('LadderLine', canMove && 'LadderLine--movable')} data-step={proposal.id}>
      {canMove && <DragHandle />}
      <span className="LadderLine__number num" aria-hidden="true">
        {place + 1}
      </span>
      <button type="button" className="LadderLine__open" onClick={onOpen}>
        <span className={classes('LadderLine__title', predicted && 'predicted')}>{proposal.title}</span>
        {extent.length > 0 && <span className="LadderLine__extent">{extent.join(', ')}</span>}
        <GivenUp adoption={adoption} />
        {carried && <span className="LadderLine__extent">{t('package.carried', { tables: carried })}</span>}
      </button>
      <Money
        amount={-gain}
        unit="mio"
        words={{ more: t('money.more'), less: t('money.less') }}
        stacked
        language={language}
      />
      {canMove && (
        <span className="LadderLine__moves">
          <IconButton
            icon="up"
            data-move="up"
            label={t('ladder.up', { proposal: proposal.title })}
            aria-disabled={place === 0}
            onClick={() => place > 0 && onMove(place - 1, 'up')}
          />
          <IconButton
            icon="down"
            data-move="down"
            label={t('ladder.down', { proposal: proposal.title })}
            aria-disabled={place === last}
            onClick={() => place < last && onMove(place + 1, 'down')}
          />
        </span>
      )}
    </li>
  );
}
