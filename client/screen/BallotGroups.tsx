import type { RevealedBallot } from '../../shared/voting/ballot.ts';
import { takesPoints } from '../../shared/voting/ballots.ts';
import { resultLines } from '../../shared/voting/resultLines.ts';
import { useWords } from '../app/texts.tsx';

/** So many options leave room for the groups under what the method worked out; a pool tells why in a second line of each. */
const mostOptions = { consent: 4, ranking: 4, pool: 3 } as const;

/** Whether groups stand under the table of what the method worked out: there are some, and there is room for both. */
export function hasGroupsBelow({ result, options }: RevealedBallot): boolean {
  const { groups, outcome } = result;
  if (groups.length === 0 || !outcome || outcome.method === 'dots') return false;
  return options.length <= mostOptions[outcome.method];
}

/** What each published group said. */
export function BallotGroups({ ballot }: { ballot: RevealedBallot }) {
  const { t } = useWords();
  const { groups } = ballot.result;
  const counted = t(takesPoints(ballot) ? 'ballot.column.dots' : `ballot.column.${ballot.method}`);
  return (
    <table className="ResultTables BallotResult__groups">
      <caption>{t('ballot.groups.screen', { counted })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('screen.ballot.option')}</th>
          {groups.map(({ group, cast }) => (
            <th key={group} scope="col">
              {t('voting.groupHead', { group: t(`group.${group}.many`), cast })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {resultLines(ballot).map(({ option, groups: own }) => (
          <tr key={option.id}>
            <th scope="row">{option.title.text ?? t('text.erased')}</th>
            {own.map(({ group, count, against }) => (
              <td key={group}>{against ? t('ballot.groups.counts', { count, against: against.count }) : count}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
