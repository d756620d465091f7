import { groupsInWords } from '../../shared/equality/voiceWords.ts';
import { percent, signed } from '../../shared/text/format.ts';
import { type Agreement, agreementOf } from '../../shared/voting/agreement.ts';
import type { RevealedBallot } from '../../shared/voting/ballot.ts';
import { takesPoints } from '../../shared/voting/ballots.ts';
import type { Movement } from '../../shared/voting/reading.ts';
import { type ResultLine, resultLines } from '../../shared/voting/resultLines.ts';
import { twoCounts } from '../../shared/voting/twoCounts.ts';
import { useWords, type Words } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { useDuelText } from '../voting/result/duelText.ts';
import { hasOutcomeTable, OutcomeTable } from '../voting/result/ResultDetails.tsx';
import { titleIn } from '../voting/result/titles.ts';
import { useTwoCountsText } from '../voting/result/twoCountsText.ts';
import { BallotGroups, hasGroupsBelow } from './BallotGroups.tsx';
import { ballotHeadline } from './ballotHeadline.ts';
import { firstWith } from './firstWith.ts';
import { framed, PointMark } from './PointMark.tsx';
import { SceneHead } from './SceneHead.tsx';
import './BallotResult.css';

/** As many rows as fit beside the headline at a size that can be read. */
const mostRows = 9;
/** More rows than this stand closer. */
const roomyRows = 6;

interface BallotResultProps {
  ballot: RevealedBallot;
  movement?: readonly Movement[] | undefined;
  pointed?: string | undefined;
}

export function BallotResult({ ballot, movement, pointed }: BallotResultProps) {
  const words = useWords();
  const { t } = words;
  const { result, chosen, hand } = ballot;
  const { groups, withheld } = result;
  const lines = resultLines(ballot);
  const agreement = agreementOf(ballot);
  const both = useTwoCountsText(ballot);
  const duel = useDuelText(ballot);
  const shown = firstWith(lines, mostRows, ({ option }) => option.id === pointed);
  const unpriced = ballot.withoutPrice ? [t('costing.ballot.mark')] : [];
  const isClose = shown.length > roomyRows;
  const left = lines.length - shown.length;
  const isFull = !result.tooFew && hasGroupsBelow(ballot);
  return (
    <div className={classes('BallotResult__all', isFull && 'BallotResult__all--full')}>
      <SceneHead
        kicker={[ballot.question.text ?? t('text.erased'), ...unpriced].join(' · ')}
        aside={t('screen.ballot.turnout.whole', { cast: ballot.result.cast, size: ballot.roll.size })}
        headline={ballotHeadline(ballot, t)}
      >
        {chosen && <span>{t('ballot.chosen.because', { reason: chosen.reason.text ?? t('text.erased') })}</span>}
        {twoCounts(ballot)?.isSame === false && <span>{both}</span>}
        {duel && <span>{duel}</span>}
      </SceneHead>
      <div className="BallotResult">
        {!result.tooFew && hasOutcomeTable(ballot) && (
          <>
            <OutcomeTable ballot={ballot} most={mostRows - 2} />
            {isFull && <BallotGroups ballot={ballot} />}
          </>
        )}
        {(result.tooFew || hasOutcomeTable(ballot)) && pointed !== undefined && (
          <p {...framed(true, 'BallotResult__note', 'BallotResult__pointed')}>
            <PointMark />
            {titleIn(ballot, pointed) ?? t('text.erased')}
          </p>
        )}
        {!result.tooFew && !hasOutcomeTable(ballot) && (
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
                {agreement && (
                  <th scope="col" className="BallotResult__net">
                    {t('ballot.column.net')}
                  </th>
                )}
                {groups.map(({ group }) => (
                  <th key={group} scope="col" className="BallotResult__group">
                    {t(`group.${group}.many`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ option, ...line }) => (
                <Row
                  key={option.id}
                  {...line}
                  title={option.title.text ?? t('text.erased')}
                  stand={agreement?.find((own) => own.option.id === option.id)}
                  isClose={isClose}
                  isPointed={option.id === pointed}
                />
              ))}
              <Row
                title={t('screen.ballot.blank')}
                count={result.blank}
                share={percent(result.blank, result.cast)}
                groups={groups.map(({ group, blank, cast }) => ({ group, count: blank, share: percent(blank, cast) }))}
                stand={agreement && 'none'}
                isClose={isClose}
                isBlank
              />
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
        {ballot.blind && <p className="BallotResult__note">{t('equality.ballot.blind')}</p>}
        {withheld.length > 0 && (
          <p className="BallotResult__note">{t('screen.ballot.withheld', { groups: groupsInWords(withheld, t) })}</p>
        )}
      </div>
    </div>
  );
}

/** The option that moved most since the first ballot, in a sentence. */
function movedMost(movement: readonly Movement[], { t, language }: Words): string {
  const [most] = movement.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  if (!most || most.change === 0) return t('ballot.movement.none');
  const title = most.option.title.text ?? t('text.erased');
  return t('ballot.movement.headline', { title, change: signed(most.change, language) });
}

interface RowProps extends Omit<ResultLine, 'option'> {
  title: string;
  /** Absent where the method tells of none. */
  stand: Agreement | 'none' | undefined;
  isClose: boolean;
  isBlank?: boolean;
  isPointed?: boolean;
}

function Row({ title, count, share, groups, stand, isClose, isBlank, isPointed = false }: RowProps) {
  const { t, language } = useWords();
  return (
    <tr {...framed(isPointed, isBlank && 'BallotResult__blank')}>
      <th scope="row" className="BallotResult__title">
        <span className={isClose ? 'BallotResult__name ScreenPage__one' : 'ScreenPage__two'}>
          {isPointed && <PointMark />}
          {title}
        </span>
      </th>
      <td className="BallotResult__bar">
        <span className="BallotResult__track">
          <span style={{ width: `${share}%` }} />
        </span>
      </td>
      <td className="BallotResult__count num">{count}</td>
      <td className="BallotResult__share num">{t('screen.ballot.percent', { share })}</td>
      {stand && (
        <td className="BallotResult__net num">
          {stand !== 'none' && signed(stand.net, language)}
          {stand !== 'none' && stand.isSplit && <span className="BallotResult__split"> {t('ballot.split')}</span>}
        </td>
      )}
      {groups.map((figure) => (
        <td key={figure.group} className="BallotResult__group num">
          {figure.count}
        </td>
      ))}
    </tr>
  );
}
