import { operating, sumOfEffects } from '../budget/effects.ts';
import { priceOf } from '../ideas/cost.ts';
import { standingIds } from '../ideas/merged.ts';
import { find } from '../ids.ts';
import type { StageRun, Text } from '../state.ts';
import type { BallotOption, DraftBallot } from './ballot.ts';

type Sources = Pick<DraftBallot, 'ideaIds' | 'proposalIds' | 'texts' | 'again'>;
type Unnumbered = Omit<BallotOption, 'id'>;

const noText: Text = { id: 'none', text: '' };

/**
 * The options a prepared ballot would be opened with now: those of the ballot it repeats, or the ideas that are still on the
 * wall (where one has been merged into another, that one), then proposals, then texts. An idea's amounts
 * are those it was costed with, where it was; a proposal's are its effects on operations, per year.
 */
export function draftOptions(run: StageRun, { ideaIds, proposalIds = [], texts = [], again }: Sources): BallotOption[] {
  if (again !== undefined) return find(run.ballots, again)?.options ?? [];
  const { scenario, ideas } = run;
  const ofIdeas = standingIds(ideas, ideaIds).flatMap((id): Unnumbered[] => {
    const idea = find(ideas, id);
    return idea ? [{ title: { ...idea.title }, text: { ...idea.text }, amounts: priceOf(idea) }] : [];
  });
  const ofProposals = proposalIds.flatMap((id): Unnumbered[] => {
    const proposal = scenario.proposals.find((one) => one.id === id);
    if (!proposal) return [];
    const amounts = sumOfEffects(operating(proposal.effects), scenario.years.length);
    return [{ title: { id: proposal.id, text: proposal.title }, text: { ...noText }, amounts }];
  });
  const ofTexts = texts.map(({ title, amount }): Unnumbered => {
    const amounts = amount === null ? null : scenario.years.map((_, year) => (year === 0 ? amount : 0));
    return { title: { ...title }, text: { ...noText }, amounts };
  });
  return [...ofIdeas, ...ofProposals, ...ofTexts].map((option, index) => ({ id: `o${index + 1}`, ...option }));
}
