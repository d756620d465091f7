import { find } from '../ids.ts';
import type { Proposal } from '../scenario/schema.ts';
import type { Idea, StageRun } from '../state.ts';
import type { RevealedBallot } from '../voting/ballot.ts';
import { linesInOrder, type ResultLine } from '../voting/resultLines.ts';
import { mergedOf } from './merged.ts';

/** A ballot that a proposal, or an idea it comes from, stood in; with its line of the plain count where that has been told. */
export interface ProposalVote {
  ballot: RevealedBallot;
  optionId: string;
  line: ResultLine | undefined;
  isChosen: boolean;
}

/** How a proposal came about. */
export interface Origin {
  idea: Idea;
  /** Those that were merged into it. */
  merged: readonly Idea[];
  /** The ballots about it whose result has been shown, oldest first. */
  votes: ProposalVote[];
}

/**
 * Where a proposal comes from, in what everybody may see; undefined for one that was in the catalogue from the start, or whose
 * idea belongs to an earlier run. An option is known by its words: it has the idea's own title as long as that is not reworded.
 */
export function originOf(run: StageRun, { id, ideaId }: Proposal): Origin | undefined {
  const idea = ideaId === undefined ? undefined : find(run.ideas, ideaId);
  if (!idea) return undefined;
  const merged = mergedOf(run, idea.id);
  const titles = new Set([id, ...[idea, ...merged].map(({ title }) => title.id)]);
  const votes = Object.values(run.ballots).flatMap((ballot): ProposalVote[] => {
    if (ballot.stage !== 'revealed') return [];
    const lines = ballot.result.tooFew ? [] : linesInOrder(ballot);
    return ballot.options
      .filter(({ title }) => titles.has(title.id))
      .map((option) => ({
        ballot,
        optionId: option.id,
        line: lines.find((line) => line.option.id === option.id),
        isChosen: ballot.chosen?.optionIds.includes(option.id) ?? false,
      }));
  });
  return { idea, merged, votes };
}
