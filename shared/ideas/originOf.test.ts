import { describe, expect, it } from 'vitest';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, type Play } from '../testing/given.ts';
import { three, workshop } from '../testing/workshop.ts';
import { originOf } from './originOf.ts';

const idea = (title: string) => ({ title, text: '', areaId: null, amounts: null });
const costed = given(workshop('ideas', three, withCatalogue()))
  .when('submitIdea', idea('Fælles kantine'), { as: 'anna' })
  .when('submitIdea', idea('Ét køkken'), { as: 'bo' })
  .when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2'] })
  .when('giveCostingRight', { participantId: 'bo' })
  .when(
    'costIdea',
    {
      ideaId: 'i1',
      amounts: { schools: [10, 0, 0, 0] },
      consequences: 'Færre køkkener.',
      feasibility: 'easy',
      reason: 'Prøvet før.',
    },
    { as: 'bo' },
  );

/** A ballot about the idea, closed. */
function voted(play: Play): { id: string; closed: Play } {
  const drafted = play.when('createBallot', { question: 'Hvad nu?', ideaIds: ['i1'] });
  const [id = ''] = Object.keys(drafted.state.backstage.run.draftBallots);
  const closed = drafted
    .when('goToStep', { stepId: 'ballots' })
    .when('openBallot', { ballotId: id, consents: ['fewVoters'] })
    .when('castVote', { ballotId: id, vote: { options: ['o1'] } }, { as: 'anna' })
    .when('castVote', { ballotId: id, vote: { options: [] } }, { as: 'bo' })
    .when('closeBallot', { ballotId: id });
  return { id, closed };
}

function originIn({ state }: Play) {
  const { run } = state.stage;
  const proposal = run.scenario.proposals.find(({ ideaId }) => ideaId === 'i1');
  return proposal && originOf(run, proposal);
}

describe('where a proposal comes from', () => {
  const { id, closed } = voted(costed);
  const becomesProposal = (play: Play) => play.when('ideaToProposal', { ideaId: 'i1', track: 'nextYear' });

  it('is its idea, those merged into it, and the ballots whose result has been shown', () => {
    const shown = becomesProposal(closed.when('revealBallot', { ballotId: id }));
    const origin = originIn(shown);
    expect(origin?.idea.title.text).toBe('Fælles kantine');
    expect(origin?.merged.map(({ title }) => title.text)).toEqual(['Ét køkken']);
    expect(origin?.votes.map(({ ballot, line, isChosen }) => [ballot.id, line?.count, line?.share, isChosen])).toEqual([
      [id, 1, 50, false],
    ]);
    const chosen = shown.when('chooseOptions', { ballotId: id, optionIds: ['o1'], reason: 'Vi er enige.' });
    expect(originIn(chosen)?.votes.map(({ isChosen }) => isChosen)).toEqual([true]);
  });

  it('tells nothing of a ballot whose result has not been shown', () => {
    expect(originIn(becomesProposal(closed))?.votes).toEqual([]);
  });

  it('knows a ballot about the proposal itself as well', () => {
    const made = becomesProposal(costed);
    const proposal = made.state.stage.run.scenario.proposals.find(({ ideaId }) => ideaId === 'i1');
    const drafted = made.when('createBallot', {
      question: 'Skal vi?',
      ideaIds: [],
      proposalIds: [proposal?.id ?? ''],
    });
    const [ballotId = ''] = Object.keys(drafted.state.backstage.run.draftBallots);
    const revealed = drafted
      .when('goToStep', { stepId: 'ballots' })
      .when('openBallot', { ballotId, consents: ['fewVoters'] })
      .when('closeBallot', { ballotId })
      .when('revealBallot', { ballotId });
    expect(originIn(revealed)?.votes.map(({ ballot }) => ballot.question.text)).toEqual(['Skal vi?']);
  });

  it('is nothing for one that was in the catalogue from the start', () => {
    const { run } = costed.state.stage;
    expect(run.scenario.proposals.map((proposal) => originOf(run, proposal))).toEqual(
      run.scenario.proposals.map(() => undefined),
    );
  });
});
