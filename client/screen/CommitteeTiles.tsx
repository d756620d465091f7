import type { CSSProperties } from 'react';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { Glow } from '../design/Glow.tsx';
import { type CommitteeChange, pickCommittees } from './committeeChanges.ts';
import { framed, PointMark } from './PointMark.tsx';
import './CommitteeTiles.css';

/** Fewer leave the names more room, down to two beside each other. */
const largeTiles = 4;
const fewestColumns = 2;
const smallTiles = 4;

export interface CommitteeTilesProps {
  changes: readonly CommitteeChange[];
  year: number;
}

/** The areas by committee: the committees that changed most, each with the area that changed most in it. */
export function CommitteeTiles({ changes, year }: CommitteeTilesProps) {
  const { t } = useWords();
  const { large, small, left } = pickCommittees(changes, largeTiles, smallTiles);
  if (large.length === 0) {
    return (
      <section className="CommitteeTiles">
        <p className="CommitteeTiles__none">{t('screen.budget.committees.none', { year })}</p>
      </section>
    );
  }
  return (
    <section className="CommitteeTiles">
      <h2 className="CommitteeTiles__heading">{t('screen.budget.committees', { year })}</h2>
      <ul
        className="CommitteeTiles__grid"
        style={{ '--columns': Math.max(fewestColumns, large.length) } as CSSProperties}
      >
        {large.map(({ id, name, change, most, isPointed }) => (
          <li key={id} {...framed(isPointed === true, 'CommitteeTiles__tile', directionClass(change))}>
            <h3 className="CommitteeTiles__name ScreenPage__two">{name}</h3>
            <Change amount={change} isLarge />
            <p className="CommitteeTiles__area">
              <span className="ScreenPage__two">
                {isPointed && <PointMark />}
                {most.name}
              </span>
              <Change amount={most.change} />
            </p>
          </li>
        ))}
      </ul>
      {small.length > 0 && (
        <ul className="CommitteeTiles__grid CommitteeTiles__grid--small">
          {small.map(({ id, name, change }) => (
            <li key={id} className="CommitteeTiles__area">
              <span className="ScreenPage__one">{name}</span>
              <Change amount={change} />
            </li>
          ))}
          {left > 0 && <li>{t('screen.budget.moreCommittees', { count: left })}</li>}
        </ul>
      )}
    </section>
  );
}

const directionClass = (change: number): string | false =>
  change !== 0 && (change > 0 ? 'CommitteeTiles--more' : 'CommitteeTiles--less');

/** A change told by sign, arrow and word; its colour only helps. */
function Change({ amount, isLarge }: { amount: number; isLarge?: boolean }) {
  const { t, language } = useWords();
  if (amount === 0) return <span className="CommitteeTiles__change">{t('screen.budget.unchanged')}</span>;
  return (
    <Glow
      value={amount}
      className={classes('CommitteeTiles__change', isLarge && 'CommitteeTiles__change--large', directionClass(amount))}
    >
      <span aria-hidden="true">{amount > 0 ? '↑' : '↓'}</span> {amount > 0 && '+'}
      {millions(amount, language)}{' '}
      <span className={isLarge ? 'CommitteeTiles__word' : 'visually-hidden'}>
        {t(amount > 0 ? 'money.more' : 'money.less')}
      </span>
    </Glow>
  );
}
