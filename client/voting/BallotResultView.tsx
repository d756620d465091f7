import { groupsInWords } from '../../shared/equality/voiceWords.ts';
import { percent } from '../../shared/text/format.ts';
import type { RevealedBallot } from '../../shared/voting/ballot.ts';
import { takesPoints } from '../../shared/voting/ballots.ts';
import { type ResultLine, resultLines } from '../../shared/voting/resultLines.ts';
import { useWords } from '../app/texts.tsx';
import { ProgressBar } from '../design/ProgressBar.tsx';
import { useCountText } from './countText.ts';
import { ResultDetails } from './result/ResultDetails.tsx';
import './BallotResultView.css';

interface BallotResultViewProps {
  ballot: RevealedBallot;
}

/** What a ballot came to: approvals with their share of all votes, blank ones, and the groups that may be shown. */
export function BallotResultView({ ballot }: BallotResultViewProps) {
  const { t } = useWords();
  const { result, roll } = ballot;
  const countText = useCountText();
  const lines = resultLines(ballot);
  return (
    <section className="BallotResultView" aria-label={t('voting.result')}>
      <p className="BallotResultView__cast">
        {t('voting.turnout', { cast: result.cast, size: roll.size })}.{' '}
        {!result.tooFew && t('voting.blankCount', { count: result.blank })}
      </p>
      <ol className="BallotResultView__lines">
        {(result.tooFew ? [] : lines).map(({ option, count, share }) => (
          <li key={option.id}>
            <span className="BallotResultView__title">{option.title.text ?? t('text.erased')}</span>
            <ProgressBar
              label={option.title.text ?? t('text.erased')}
              value={count}
              max={takesPoints(ballot) ? Math.max(1, ...lines.map((line) => line.count)) : result.cast}
              text={countText(ballot, count, share)}
              tone="accent"
            />
          </li>
        ))}
      </ol>
      <ResultDetails ballot={ballot} />
      {result.groups.length > 0 && <GroupTable ballot={ballot} lines={lines} />}
      {ballot.blind && <p className="BallotResultView__withheld">{t('equality.ballot.blind')}</p>}
      {result.withheld.length > 0 && (
        <p className="BallotResultView__withheld">
          {t('voting.withheld', { groups: groupsInWords(result.withheld, t) })}
        </p>
      )}
    </section>
  );
}

function GroupTable({ ballot, lines }: { ballot: RevealedBallot; lines: readonly ResultLine[] }) {
  const { t } = useWords();
  const { groups } = ballot.result;
  return (
    <table className="BallotResultView__groups">
      <caption>{t('voting.groups')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('voting.option')}</th>
          {groups.map(({ group, cast }) => (
            <th key={group} scope="col">
              {t('voting.groupHead', { group: t(`group.${group}.many`), cast })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ option, groups: own }) => (
          <tr key={option.id}>
            <th scope="row">{option.title.text ?? t('text.erased')}</th>
            {own.map(({ group, share, against }) => (
              <td key={group}>
                {against
                  ? t('ballot.groups.shares', { share, against: against.share })
                  : t('voting.percent', { share })}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('voting.blankRow')}</th>
          {groups.map(({ group, blank, cast }) => (
            <td key={group} className="num">
              {t('voting.percent', { share: percent(blank, cast) })}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
