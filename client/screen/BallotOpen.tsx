import { roleGroups } from '../../shared/state.ts';
import type { StageBallot } from '../../shared/voting/ballot.ts';
import { wayOf } from '../../shared/voting/ballots.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { Glow } from '../design/Glow.tsx';
import { firstWith } from './firstWith.ts';
import { framed, PointMark } from './PointMark.tsx';
import { longHeadline, SceneHead } from './SceneHead.tsx';
import './BallotOpen.css';

/** What two columns of one line each hold; a ballot with more sends people to their own screen for the rest. */
const mostOptions = 16;

/** How close the options stand: fewer may take two lines each, and a long question leaves less room for them. */
function density(options: number, isLong: boolean): 'large' | 'two' | 'close' {
  if (isLong || options > 12) return 'close';
  return options > 5 ? 'two' : 'large';
}

export interface BallotOpenProps {
  ballot: Extract<StageBallot, { stage: 'open' }>;
  cast: number;
  pointed?: string | undefined;
}

export function BallotOpen({ ballot, cast, pointed }: BallotOpenProps) {
  const { t } = useWords();
  const { options, roll } = ballot;
  const way = wayOf(ballot);
  const unpriced = ballot.withoutPrice ? [t('costing.ballot.mark')] : [];
  const question = ballot.question.text ?? t('text.erased');
  const isLong = question.length > longHeadline;
  const close = density(options.length, isLong);
  const shown = firstWith(options, mostOptions, ({ id }) => id === pointed);
  const left = options.length - shown.length;
  return (
    <>
      <SceneHead
        kicker={[...unpriced, t(`ballot.way.${way}`), t(`ballot.way.${way}.what`)].join(' · ')}
        headline={question}
      >
        {ballot.method === 'approval' ? t('screen.ballot.how') : t(`ballot.method.${ballot.method}.what`)}
      </SceneHead>
      <div className="BallotOpen">
        <section aria-label={t('screen.ballot.options')}>
          <ol className={classes('BallotOpen__options', `BallotOpen__options--${close}`)}>
            {shown.map(({ id, title }) => (
              <li key={id} {...framed(id === pointed, 'BallotOpen__option')}>
                <span className={close === 'close' ? 'ScreenPage__one' : 'ScreenPage__two'}>
                  {id === pointed && <PointMark />}
                  {title.text ?? t('text.erased')}
                </span>
              </li>
            ))}
          </ol>
          {left > 0 && <p className="BallotOpen__left">{t('screen.ballot.more', { count: left })}</p>}
        </section>
        <aside
          className={classes('BallotOpen__turnout', isLong && 'BallotOpen__turnout--close')}
          aria-label={t('screen.ballot.turnout.label')}
        >
          <p>
            <Glow value={cast} className="BallotOpen__cast">
              {cast}
            </Glow>
            <span className="BallotOpen__of">{t('screen.ballot.turnout', { size: roll.size })}</span>
          </p>
          <div
            className="BallotOpen__bar"
            role="progressbar"
            aria-label={t('screen.ballot.turnout.label')}
            aria-valuemin={0}
            aria-valuenow={Math.min(cast, roll.size)}
            aria-valuemax={roll.size}
            aria-valuetext={t('screen.ballot.turnout.whole', { cast, size: roll.size })}
          >
            <span style={{ width: `${roll.size === 0 ? 0 : Math.min(100, (100 * cast) / roll.size)}%` }} />
          </div>
          <h2 className="BallotOpen__heading">{t('screen.ballot.roll')}</h2>
          <ul>
            {roleGroups.map((group) => (
              <li key={group}>
                <b>{roll.groups[group]}</b>{' '}
                {t(roll.groups[group] === 1 ? `group.${group}` : `group.${group}.many`).toLowerCase()}
              </li>
            ))}
          </ul>
          {!isLong && <p className="BallotOpen__equal">{t('screen.join.vote')}</p>}
        </aside>
      </div>
    </>
  );
}
