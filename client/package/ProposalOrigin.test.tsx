import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given, type Play } from '../../shared/testing/given.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { ProposalOrigin } from './ProposalOrigin.tsx';

afterEach(cleanup);

const idea = (title: string) => ({ title, text: '', areaId: null, amounts: null });
const cost = {
  ideaId: 'i1',
  amounts: { schools: [10, 0, 0, 0] },
  consequences: 'Færre køkkener.',
  feasibility: 'easy' as const,
  reason: 'Prøvet før.',
};
const drafted = given(workshop('ideas', three, withCatalogue()))
  .when('submitIdea', idea('Fælles kantine'), { as: 'anna' })
  .when('submitIdea', idea('Ét køkken'), { as: 'bo' })
  .when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2'] })
  .when('giveCostingRight', { participantId: 'bo' })
  .when('costIdea', cost, { as: 'bo' })
  .when('createBallot', { question: 'Hvad nu?', ideaIds: ['i1'] });
const [ballotId = ''] = Object.keys(drafted.state.backstage.run.draftBallots);
const closed = drafted
  .when('goToStep', { stepId: 'ballots' })
  .when('openBallot', { ballotId, consents: ['fewVoters'] })
  .when('castVote', { ballotId, vote: { options: ['o1'] } }, { as: 'anna' })
  .when('castVote', { ballotId, vote: { options: [] } }, { as: 'bo' })
  .when('closeBallot', { ballotId })
  .when('ideaToProposal', { ideaId: 'i1', track: 'nextYear' });

function steps({ state }: Play, at: number) {
  const { run } = state.stage;
  const proposal = run.scenario.proposals.at(at);
  const { container } = render(
    <WordsProvider>{proposal && <ProposalOrigin run={run} proposal={proposal} />}</WordsProvider>,
  );
  return [...container.querySelectorAll('li')].map(({ textContent }) => textContent?.trim());
}

it('tells the idea, what was merged into it, and what was voted and chosen', () => {
  const chosen = closed
    .when('revealBallot', { ballotId })
    .when('chooseOptions', { ballotId, optionIds: ['o1'], reason: 'Vi er enige.' });
  expect(steps(chosen, -1)).toEqual([
    'Fra idéen “Fælles kantine”.',
    'Slået sammen med: “Ét køkken”.',
    'Stemt om i “Hvad nu?”: 1 ja · 50 %. 2 stemte. Valgt: Vi er enige.',
  ]);
});

it('tells nothing of a vote that has not been shown, and nothing at all of a proposal that was there from the start', () => {
  expect(steps(closed, -1)).toHaveLength(2);
  cleanup();
  expect(steps(closed, 0)).toEqual([]);
});
