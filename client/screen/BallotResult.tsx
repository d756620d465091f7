import { signed } from '../../shared/text/format.ts';
import type { RevealedBallot } from '../../shared/voting/ballot.ts';
import type { Movement } from '../../shared/voting/reading.ts';
import { useWords, type Words } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { takesPoints } from '../voting/mark.ts';
import { OutcomeTable, titleIn } from '../voting/result/ResultDetails.tsx';
import { ballotFigures, type GroupFigure } from './ballotFigures.ts';
import { SceneHead } from './SceneHead.tsx';
import { useBallotHeadline } from './useBallotHeadline.ts';
import './BallotResult.css';

/** As many rows as fit beside the headline at a size that can be read. */
const mostRows = 9;
/** More rows than this stand closer. */
const roomyRows = 6;

interface BallotResultProps {
  ballot: RevealedBallot;
  movement?: readonly Movement[] | undefined;
}

export function BallotResult({ ballot, movement }: BallotResultProps) {
  const words = useWords();
  const { t } = words;
  const { rows, blank, groups, withheld } = ballotFigures(ballot);
  const { result, chosen, hand } = ballot;
  const shown = rows.slice(0, mostRows);
  const isClose = shown.length > roomyRows;
  const left = rows.length - shown.length;
  return (
    <>
      <SceneHead
        kicker={ballot.question.text ?? t('text.erased')}
        aside={t('screen.ballot.turnout.whole', { cast: ballot.result.cast, size: ballot.roll.size })}
        headline={useBallotHeadline(ballot)}
      >
        {chosen && t('ballot.chosen.because', { reason: chosen.reason.text ?? t('text.erased') })}
      </SceneHead>
      <div className="BallotResult">
        {!result.tooFew && result.outcome && <OutcomeTable ballot={ballot} most={mostRows - 2} />}
        {!result.tooFew && !result.outcome && (
          <table className={classes('BallotResult__table', isClose && 'BallotResult__table--close')}>
            <caption className="visually-hidden">{t('screen.ballot.result')}</caption>
            <thead>
              <tr>
                <th scope="col" className="BallotResult__title">
                  {t('screen.ballot.option')}
                </th>
                <td className="BallotResult__bar" />
                <th scope="col" className="BallotResult__count">
                  {t(takesPoints(ballot) ? 'ballot.column.dots' : 'screen.ballot.votes')}
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
        )}
        {left > 0 && !result.tooFew && (
          <p className="BallotResult__note">{t('screen.ballot.fewer', { count: left })}</p>
        )}
        {movement && <p className="BallotResult__note">{movedMost(movement, words)}</p>}
        {hand && (
          <p className="BallotResult__note">
            {t('ballot.hands.caption', { voters: hand.voters, blanks: hand.blanks })}.{' '}
            {hand.counts
              .map(({ optionId, count }) => `${titleIn(ballot, optionId) ?? t('text.erased')}: ${count}`)
              .join(', ')}
          </p>
        )}
        {withheld.length > 0 && (
          <p className="BallotResult__note">
            {t('screen.ballot.withheld', { groups: withheld.map((group) => t(`group.${group}.many`)).join(', ') })}
          </p>
        )}
      </div>
    </>
  );
}

/** The option that moved most since the first ballot, in a sentence. */
function movedMost(movement: readonly Movement[], { t, language }: Words): string {
  const [most] = movement.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  if (!most || most.change === 0) return t('ballot.movement.none');
  const title = most.option.title.text ?? t('text.erased');
  return t('ballot.movement.headline', { title, change: signed(most.change, language) });
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
