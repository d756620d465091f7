import { find } from '../../../shared/ids.ts';
import type { BallotResult, RevealedBallot } from '../../../shared/voting/ballot.ts';
import { isBlank } from '../../../shared/voting/methods/method.ts';
import { consentLevels, type Vote } from '../../../shared/voting/methods/vote.ts';
import { useWords, type Words } from '../../app/texts.tsx';
import { useWorkshop } from '../../app/workshop.tsx';

interface VotesTableProps {
  ballot: RevealedBallot;
  votes: NonNullable<BallotResult['votes']>;
}

/** Who voted what, in a ballot that was said to be open. */
export function VotesTable({ ballot, votes }: VotesTableProps) {
  const words = useWords();
  const { t } = words;
  const people = useWorkshop(({ stage }) => stage.people);
  return (
    <details>
      <summary className="ResultDetails__heading">{t('ballot.votes')}</summary>
      <table className="ResultTables ResultTables--words">
        <thead>
          <tr>
            <th scope="col">{t('ballot.votes.person')}</th>
            <th scope="col">{t('ballot.votes.vote')}</th>
          </tr>
        </thead>
        <tbody>
          {votes.map(({ voter, vote }) => (
            <tr key={voter}>
              <th scope="row">{find(people, voter)?.name.text ?? t('text.erased')}</th>
              <td>{voteInWords(vote, ballot, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function voteInWords(vote: Vote, { options, method }: RevealedBallot, { t }: Words): string {
  if (isBlank(vote)) return t('voting.blankRow');
  const titleOf = (id: string) => options.find((option) => option.id === id)?.title.text ?? t('text.erased');
  if ('options' in vote) {
    return vote.options
      .map((id, at) =>
        method === 'ranking' ? t('ballot.rank.place', { place: at + 1, title: titleOf(id) }) : titleOf(id),
      )
      .join(', ');
  }
  if ('points' in vote) {
    return Object.entries(vote.points)
      .map(([id, count]) => t('ballot.dots.given', { title: titleOf(id), count }))
      .join(', ');
  }
  return Object.entries(vote.levels)
    .map(([id, level]) => `${titleOf(id)}: ${t(`ballot.consent.${consentLevels.find((own) => own === level) ?? 3}`)}`)
    .join(', ');
}
