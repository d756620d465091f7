import '../app/allWords.ts';
import { originOf, type ProposalVote } from '../../shared/ideas/originOf.ts';
import type { Proposal } from '../../shared/scenario/schema.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useCountText } from '../voting/countText.ts';
import './ProposalOrigin.css';

interface ProposalOriginProps {
  run: StageRun;
  proposal: Proposal;
}

/** One tap away, how a proposal that people have made came about: the idea, what was merged into it, and what was voted on. */
export function ProposalOrigin({ run, proposal }: ProposalOriginProps) {
  const { t } = useWords();
  const origin = originOf(run, proposal);
  if (!origin) return null;
  const { idea, merged, votes } = origin;
  const titles = merged.map(({ title }) => t('origin.quoted', { title: title.text ?? t('text.erased') })).join(', ');
  return (
    <details className="ProposalOrigin">
      <summary className="ProposalOrigin__summary">{t('origin.heading')}</summary>
      <ul className="ProposalOrigin__steps">
        <li>{t('origin.idea', { title: idea.title.text ?? t('text.erased') })}</li>
        {merged.length > 0 && <li>{t('origin.merged', { titles })}</li>}
        {votes.map((vote) => (
          <VoteLine key={`${vote.ballot.id} ${vote.optionId}`} {...vote} />
        ))}
      </ul>
    </details>
  );
}

function VoteLine({ ballot, line, isChosen }: ProposalVote) {
  const { t } = useWords();
  const countText = useCountText();
  const question = ballot.question.text ?? t('text.erased');
  return (
    <li>
      {line
        ? t('origin.voted', { question, counted: countText(ballot, line.count, line.share), cast: ballot.result.cast })
        : t('origin.votedFew', { question })}{' '}
      {isChosen && t('origin.chosen', { reason: ballot.chosen?.reason.text ?? t('text.erased') })}
    </li>
  );
}
