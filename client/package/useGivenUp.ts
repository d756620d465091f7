import { useState } from 'react';
import type { Adoption } from '../../shared/budget/board.ts';
import { adoptProposal, asksWhatIsGivenUp } from '../../shared/commands/adoptProposal.ts';
import type { Proposal } from '../../shared/scenario/schema.ts';
import { useView } from '../app/workshop.tsx';

/** The answer to what is given up for a proposal, as it is being written. A refused one comes back as it was typed. */
export function useGivenUp(proposal: Proposal, adoption: Adoption | undefined) {
  const known = adoption?.givenUp?.[0]?.text ?? '';
  const cameBack = useView(({ refused }) =>
    refused.findLast(({ name, input }) => name === 'adoptProposal' && answerTo(proposal.id, input) !== undefined),
  );
  const [answer, setAnswer] = useState(() => answerTo(proposal.id, cameBack?.input) ?? known);
  const typed = answer.trim();
  const isNewAnswer = typed !== '' && typed !== known;
  return {
    answer,
    setAnswer,
    isAsked: asksWhatIsGivenUp(proposal),
    isNewAnswer,
    /** What of it goes into the command. */
    given: isNewAnswer ? { givenUp: typed } : {},
  };
}

/** What a command to adopt a proposal says is given up for it. */
function answerTo(proposalId: string, input: unknown): string | undefined {
  const read = adoptProposal.input.safeParse(input);
  return read.success && read.data.proposalId === proposalId ? read.data.givenUp : undefined;
}
