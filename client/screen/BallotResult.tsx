import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { type BallotFigures, ballotFigures, type GroupFigure, type RevealedBallot } from './ballotFigures.ts';
import { SceneHead } from './SceneHead.tsx';
import './BallotResult.css';

/** As many rows as fit beside the headline at a size that can be read. */
const mostRows = 9;
/** More rows than this stand closer. */
const roomyRows = 6;

export function BallotResult({ ballot }: { ballot: RevealedBallot }) {
  const { t } = useWords();
  const figures = ballotFigures(ballot);
  const { rows, blank, groups, withheld } = figures;
  const shown = rows.slice(0, mostRows);
  const isClose = shown.length > roomyRows;
  const left = rows.length - shown.length;
  return (
    <>
      <SceneHead
        kicker={ballot.question.text ?? t('text.erased')}
        aside={t('screen.ballot.turnout.whole', { cast: ballot.result.cast, size: ballot.roll.size })}
        headline={useHeadline(figures)}
      />
      <div className="BallotResult">
        <table className={classes('BallotResult__table', isClose && 'BallotResult__table--close')}>
          <caption className="visually-hidden">{t('screen.ballot.result')}</caption>
          <thead>
            <tr>
              <th scope="col" className="BallotResult__title">
                {t('screen.ballot.option')}
              </th>
              <td className="BallotResult__bar" />
              <th scope="col" className="BallotResult__count">
                {t('screen.ballot.votes')}
              </th>
              <th scope="col" className="BallotResult__share">
                {t('screen.ballot.share')}
              </th>
              {groups.map((group) => (
                <th key={group} scope="col" className="BallotResult__group">
                  {t(`group.${group}.many`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.id} {...row} title={row.title ?? t('text.erased')} isClose={isClose} />
            ))}
            <Row {...blank} title={t('screen.ballot.blank')} isClose={isClose} isBlank />
          </tbody>
        </table>
        {left > 0 && <p className="BallotResult__note">{t('screen.ballot.fewer', { count: left })}</p>}
        {withheld.length > 0 && (
          <p className="BallotResult__note">
            {t('screen.ballot.withheld', { groups: withheld.map((group) => t(`group.${group}.many`)).join(', ') })}
          </p>
        )}
      </div>
    </>
  );
}

function useHeadline({ leaders, rows }: BallotFigures): string {
  const { t } = useWords();
  const first = leaders[0];
  if (!first) return t('screen.ballot.noVotes');
  if (leaders.length > 1 && rows.length > 1) return t('screen.ballot.tie', { count: leaders.length });
  return t('screen.ballot.winner', { title: first.title ?? t('text.erased') });
}

interface RowProps {
  title: string;
  count: number;
  share: number;
  groups: readonly GroupFigure[];
  isClose: boolean;
  isBlank?: boolean;
}

function Row({ title, count, share, groups, isClose, isBlank }: RowProps) {
  const { t } = useWords();
  return (
    <tr className={classes(isBlank && 'BallotResult__blank')}>
      <th scope="row" className="BallotResult__title">
        <span className={isClose ? 'BallotResult__name ScreenPage__one' : 'ScreenPage__two'}>{title}</span>
      </th>
      <td className="BallotResult__bar">
        <span className="BallotResult__track">
          <span style={{ width: `${share}%` }} />
        </span>
      </td>
      <td className="BallotResult__count num">{count}</td>
      <td className="BallotResult__share num">{t('screen.ballot.percent', { share })}</td>
      {groups.map((figure) => (
        <td key={figure.group} className="BallotResult__group num">
          {figure.count}
        </td>
      ))}
    </tr>
  );
}
