import { describe, expect, it } from 'vitest';
import { changeOf, ledgerOf } from '../budget/ledger.ts';
import { constructionOf } from '../budget/package.ts';
import { firstUncosted, priceOf, toCost } from '../ideas/cost.ts';
import { must } from '../ids.ts';
import { readScenario } from '../scenario/checks.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given } from '../testing/given.ts';
import { three, workshop } from '../testing/workshop.ts';

const idea = { title: 'Fælles kantine', text: 'Én i hver\nende.', areaId: 'schools', amounts: [1, 1, 1, 1] };
const room = given(workshop('ideas', three, withCatalogue())).when('submitIdea', idea, { as: 'anna' });
const cost = {
  ideaId: 'i1',
  amounts: { schools: [10, -20, -20, -20], care: [5, 5, 0, 0] },
  consequences: 'Færre køkkener.',
  feasibility: 'hard' as const,
  reason: 'Skolerne har prøvet.',
};
const reading = { participantId: 'bo' };
const desk = { as: 'facilitator' };
const costed = room.when('giveCostingRight', reading).when('costIdea', cost, { as: 'bo' });
const made = costed.when('ideaToProposal', { ideaId: 'i1', track: 'nextYear' });
const theIdea = (play: typeof room) => play.state.stage.run.ideas['i1'];

describe('the right to cost', () => {
  it('is given and taken by name, and told once', () => {
    const has = room.when('giveCostingRight', reading);
    has.thenEvents([{ type: 'costingRightGiven', participantId: 'bo' }]);
    has.when('giveCostingRight', reading).thenNothing();
    expect(has.state.stage.administration).toEqual({ bo: true });
    const taken = has.when('takeCostingRight', reading);
    taken.thenEvents([{ type: 'costingRightTaken', participantId: 'bo' }]);
    taken.when('takeCostingRight', reading).thenNothing();
    taken.when('costIdea', cost, { as: 'bo' }).thenRejected('reject.noCostingRight');
  });

  it('is refused for who is not in the room', () => {
    room.when('giveCostingRight', { participantId: 'dan' }).thenRejected('reject.unknownPerson');
    room.when('takeCostingRight', { participantId: 'dan' }).thenRejected('reject.unknownPerson');
  });
});

describe('costIdea', () => {
  it('says amounts per area and year, what follows, and why; the words lie beside the log', () => {
    expect(theIdea(costed)?.cost).toMatchObject({
      amounts: cost.amounts,
      consequences: { text: 'Færre køkkener.' },
      feasibility: 'hard',
      reason: { text: 'Skolerne har prøvet.' },
      by: 'bo',
    });
    expect(JSON.stringify(costed.entries)).not.toMatch(/køkkener|prøvet/);
    expect(priceOf(theIdea(costed) ?? idea)).toEqual([15, -15, -20, -20]);
    expect(priceOf(idea)).toEqual([1, 1, 1, 1]);
  });

  it('can be said again, in any step, and the newest counts', () => {
    const again = costed
      .when('goToStep', { stepId: 'break' })
      .when('costIdea', { ...cost, amounts: { care: [1, 0, 0, 0] } }, desk);
    expect(theIdea(again)?.cost).toMatchObject({ amounts: { care: [1, 0, 0, 0] }, by: 'facilitator' });
  });

  it('is refused without the right, an area or a reason', () => {
    room.when('costIdea', cost, { as: 'anna' }).thenRejected('reject.noCostingRight');
    room.when('costIdea', { ...cost, amounts: {} }, desk).thenRejected('reject.costWithoutArea');
    room.when('costIdea', { ...cost, reason: ' ' }, desk).thenRejected('input.empty');
  });

  it('is refused for what is not there: idea, area, year; and for a locked area', () => {
    const ask = (amounts: Record<string, number[]>) => room.when('costIdea', { ...cost, amounts }, desk);
    room.when('costIdea', { ...cost, ideaId: 'i9' }, desk).thenRejected('reject.unknownIdea');
    ask({ roads: [1, 1, 1, 1] }).thenRejected('reject.unknownArea');
    ask({ care: [1, 1] }).thenRejected('reject.unknownYear');
    ask({ pensions: [1, 1, 1, 1] }).thenRejected('reject.areaLocked', { area: 'Førtidspension' });
    ask({ constructor: [1, 1, 1, 1] }).thenRejected('input.invalid');
  });

  it('keeps the wording it is a price of', () => {
    costed.when('editIdea', { ideaId: 'i1', ...idea }, { as: 'anna' }).thenRejected('reject.ideaCosted');
  });

  it('lists what waits for a cost first, and nothing that is in the catalogue', () => {
    const two = costed.when('submitIdea', { ...idea, title: 'Kortere møder' }, { as: 'anna' });
    const ids = (play: typeof room) => toCost(play.state.stage.run).map(({ title }) => title.text);
    expect(ids(two)).toEqual(['Kortere møder', 'Fælles kantine']);
    expect(ids(two.when('ideaToProposal', { ideaId: 'i1', track: 'nextYear' }))).toEqual(['Kortere møder']);
  });
});

describe('a ballot about ideas', () => {
  const asked = { question: 'Hvad nu?', ideaIds: ['i1'] };

  it.each([
    { method: 'approval' },
    { method: 'single' },
    { method: 'dots', settings: { points: 3 } },
    { method: 'consent' },
    { method: 'ranking' },
    { method: 'pool', settings: { budget: 50 } },
  ] as const)('is not prepared before they are costed, whatever the method: $method', (method) => {
    const ask = { ...asked, ...method };
    room.when('createBallot', ask).thenRejected('reject.ideaNotCosted', { title: 'Fælles kantine' });
    expect(costed.when('createBallot', ask).decision).toMatchObject({ ok: true });
    expect(room.when('createBallot', { ...ask, withoutPrice: true }).decision).toMatchObject({ ok: true });
  });

  it('says that it is without price from the draft on, and again when it is repeated', () => {
    const open = room.when('createBallot', { ...asked, withoutPrice: true }).when('goToStep', { stepId: 'ballots' });
    const id = Object.keys(open.state.backstage.run.draftBallots)[0] ?? '';
    expect(open.state.backstage.run.draftBallots[id]).toMatchObject({ withoutPrice: true });
    const voided = open
      .when('openBallot', { ballotId: id, consents: ['fewVoters'] })
      .when('voidBallot', { ballotId: id });
    expect(voided.state.stage.run.ballots[id]).toMatchObject({ withoutPrice: true, stage: 'void' });
    const drafts = voided.when('repeatBallot', { ballotId: id }).state.backstage.run.draftBallots;
    expect(Object.values(drafts)).toMatchObject([{ withoutPrice: true, again: id }]);
  });

  it('has the administration’s amounts, and not the author’s', () => {
    const open = costed.when('createBallot', asked).when('goToStep', { stepId: 'ballots' });
    const id = Object.keys(open.state.backstage.run.draftBallots)[0] ?? '';
    const { ballots } = open.when('openBallot', { ballotId: id, consents: ['fewVoters'] }).state.stage.run;
    expect(ballots[id]?.options.map(({ amounts }) => amounts)).toEqual([[15, -15, -20, -20]]);
    expect(ballots[id]).not.toHaveProperty('withoutPrice');
  });

  it('is not opened either, where an earlier release prepared it', () => {
    const open = costed.when('createBallot', asked).when('goToStep', { stepId: 'ballots' });
    const id = Object.keys(open.state.backstage.run.draftBallots)[0] ?? '';
    const { run } = open.state.stage;
    const { cost: _, ...bare } = must(run.ideas['i1']);
    const before = { ...open.state, stage: { ...open.state.stage, run: { ...run, ideas: { i1: bare } } } };
    expect(firstUncosted(before.stage.run, ['i1'])?.title.text).toBe('Fælles kantine');
    given(before)
      .when('openBallot', { ballotId: id, consents: ['fewVoters'] })
      .thenRejected('reject.ideaNotCosted', { title: 'Fælles kantine' });
  });
});

describe('ideaToProposal', () => {
  it('puts it into the catalogue of this run, with a number of its own and its history both ways', () => {
    const { scenario } = made.state.stage.run;
    const proposal = scenario.proposals.at(-1);
    expect(proposal).toMatchObject({
      nr: 'I-1',
      title: 'Fælles kantine',
      description: 'Én i hver ende.',
      citizenImpact: 'Færre køkkener.',
      riskNote: 'Skolerne har prøvet.',
      risk: 'high',
      proposalType: 'reduction',
      track: 'nextYear',
      effectiveFrom: '2028-01',
      ideaId: 'i1',
    });
    expect(theIdea(made)?.became).toMatchObject({ kind: 'proposal', proposalId: proposal?.id });
    expect(JSON.stringify(made.entries)).not.toMatch(/kantine|køkkener/);
    made.when('ideaToProposal', { ideaId: 'i1', track: 'longView' }).thenNothing();
  });

  it('says what it means for citizens and staff in the words of whoever makes it, which lie beside the log', () => {
    const said = { citizenImpact: 'Længere vej.', staffImpact: 'Én leder\nfærre.' };
    const play = costed.when('ideaToProposal', { ideaId: 'i1', track: 'nextYear', ...said });
    expect(play.state.stage.run.scenario.proposals.at(-1)).toMatchObject({
      citizenImpact: 'Længere vej.',
      staffImpact: 'Én leder færre.',
    });
    expect(JSON.stringify(play.entries)).not.toMatch(/vej|leder/);
    expect(readScenario(play.state.stage.run.scenario)).toMatchObject({ ok: true });
  });

  it('says that nobody has described what was left empty', () => {
    const said = { citizenImpact: ' ', staffImpact: '' };
    const play = costed.when('ideaToProposal', { ideaId: 'i1', track: 'nextYear', ...said });
    const undescribed = { citizenImpact: 'Ikke beskrevet.', staffImpact: 'Ikke beskrevet.' };
    expect(play.state.stage.run.scenario.proposals.at(-1)).toMatchObject(undescribed);
  });

  it('L6: of earlier logs it says the consequences of the cost for citizens, and nothing for staff', () => {
    const event = made.entries.at(-1)?.event;
    expect(event).toMatchObject({ type: 'ideaBecameProposal' });
    expect(event).not.toHaveProperty('citizenImpact');
    expect(event).not.toHaveProperty('staffImpact');
    expect(made.state.stage.run.scenario.proposals.at(-1)).toMatchObject({
      citizenImpact: 'Færre køkkener.',
      staffImpact: 'Ikke beskrevet.',
    });
  });

  it('leaves a scenario that could be read from a file', () => {
    expect(readScenario(made.state.stage.run.scenario)).toMatchObject({ ok: true });
    expect(made.state.stage.run.scenario).not.toBe(costed.state.stage.run.scenario);
  });

  it('M1: adopted, it moves the totals exactly as its cost says', () => {
    const proposalId = made.state.stage.run.scenario.proposals.at(-1)?.id ?? '';
    const before = made
      .when('goToStep', { stepId: 'moves' })
      .when('adoptProposal', { proposalId: 'classes' }, { as: 'anna' });
    const after = before.when('adoptProposal', { proposalId }, { as: 'anna' });
    const { board, scenario } = after.state.stage.run;
    const change = (id: string) => changeOf(ledgerOf(board, scenario), id, 4);
    expect(change('schools')).toEqual([-10, -70, -70, -70]);
    expect(change('care')).toEqual([5, 5, 0, 0]);
    expect(change('savings')).toEqual([5, 65, 70, 70]);
  });

  it('M1: what is built moves the construction frame, and no account', () => {
    const areas = withCatalogue().areas.map((area) =>
      area.id === 'care' ? { ...area, spendingType: 'construction' as const } : area,
    );
    const scenario = { ...withCatalogue(), areas };
    const built = given(workshop('ideas', three, scenario))
      .when('submitIdea', idea, { as: 'anna' })
      .when('costIdea', { ...cost, amounts: { care: [0, 7, 0, 0] } }, desk)
      .when('ideaToProposal', { ideaId: 'i1', track: 'nextYear' })
      .when('goToStep', { stepId: 'moves' });
    const proposal = built.state.stage.run.scenario.proposals.at(-1);
    expect(proposal).toMatchObject({ proposalType: 'constructionProposal', effectiveFrom: '2029-01' });
    const { board } = built.when('adoptProposal', { proposalId: proposal?.id ?? '' }, { as: 'anna' }).state.stage.run;
    expect(constructionOf(board.package, built.state.stage.run.scenario)).toEqual([0, 7, 0, 0]);
    expect(changeOf(ledgerOf(board, built.state.stage.run.scenario), 'savings', 4)).toEqual([0, 0, 0, 0]);
  });

  it.each([
    [{ schools: [3, 0, 0, 0] }, 'nextYear', 'expansion'],
    [{ schools: [-3, 0, 0, 0] }, 'nextYear', 'reduction'],
    [{ schools: [-3, 1, 0, 0], care: [3, -1, 0, 0] }, 'nextYear', 'reallocation'],
    [{ schools: [3, -5, 0, 0] }, 'longView', 'investment'],
    [{ schools: [3, -5, 0, 0] }, 'nextYear', 'reduction'],
  ] as const)('%j on the track %s is a proposal of type %s', (amounts, track, type) => {
    const play = room.whenSent('costIdea', { ...cost, amounts }, desk).when('ideaToProposal', { ideaId: 'i1', track });
    expect(play.state.stage.run.scenario.proposals.at(-1)?.proposalType).toBe(type);
    expect(readScenario(play.state.stage.run.scenario)).toMatchObject({ ok: true });
  });

  it('is refused for an idea that is not there, not costed or parked', () => {
    const ask = { ideaId: 'i1', track: 'nextYear' } as const;
    room.when('ideaToProposal', { ...ask, ideaId: 'i9' }).thenRejected('reject.unknownIdea');
    room.when('ideaToProposal', ask).thenRejected('reject.ideaNotCosted', { title: 'Fælles kantine' });
    costed
      .when('parkIdea', { ideaId: 'i1', reason: 'Ikke i år.' })
      .when('ideaToProposal', ask)
      .thenRejected('reject.ideaParked');
  });

  it('fixes the price, and cannot be hidden where all read it in the catalogue', () => {
    made.when('hideIdea', { ideaId: 'i1', reason: 'Dobbelt.' }).thenRejected('reject.ideaInCatalogue');
    made.when('costIdea', cost, desk).thenRejected('reject.ideaInCatalogue');
    made.when('parkIdea', { ideaId: 'i1', reason: 'Ikke i år.' }).thenRejected('reject.ideaInCatalogue');
  });
});

describe('parkIdea and unparkIdea', () => {
  const parked = room.when('parkIdea', { ideaId: 'i1', reason: 'Ikke i år.' });

  it('lays it aside with a reason that all read, and takes it up again', () => {
    parked.thenEvents([{ type: 'ideaParked', id: 'i1', reason: 'w-reason2' }]);
    expect(theIdea(parked)?.became).toMatchObject({ kind: 'parked', reason: { text: 'Ikke i år.' } });
    const up = parked.when('unparkIdea', { ideaId: 'i1' });
    expect(theIdea(up)).not.toHaveProperty('became');
  });

  it('stays quiet when it is so already', () => {
    parked.when('parkIdea', { ideaId: 'i1', reason: 'Ikke i år.' }).thenNothing();
    room.when('unparkIdea', { ideaId: 'i1' }).thenNothing();
  });

  it('is refused for an idea that is not there, and without a reason', () => {
    room.when('parkIdea', { ideaId: 'i9', reason: 'Ikke i år.' }).thenRejected('reject.unknownIdea');
    room.when('unparkIdea', { ideaId: 'i9' }).thenRejected('reject.unknownIdea');
    room.when('parkIdea', { ideaId: 'i1', reason: ' ' }).thenRejected('input.empty');
  });
});
