import { describe, expect, it } from 'vitest';
import { movesOf } from '../budget/moves.ts';
import { must } from '../ids.ts';
import { voted } from '../testing/ballotRoom.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, now, type Play } from '../testing/given.ts';
import { peopleOf, smallScenario, three, workshop } from '../testing/workshop.ts';
import { type EarlierDay, earlierDaySchema } from './earlierDay.ts';
import { earlierDayOf } from './earlierDayOf.ts';

const recordOf = ({ state }: Play): EarlierDay => earlierDayOf(state.stage);

/** 40 less for schools in every year, classes as planned, robots by half and a year late. */
const worked = (): Play =>
  given(workshop('moves', three, withCatalogue()))
    .when('moveMoney', {
      from: 'schools',
      to: 'savings',
      profile: { kind: 'typed', amounts: [40, 40, 40, 40] },
      purpose: 'Færre vikarer',
    })
    .when('adoptProposal', { proposalId: 'classes' })
    .when('adoptProposal', {
      proposalId: 'robots',
      share: 50,
      delay: 1,
      givenUp: 'Den nye kantine.',
      acrossTypes: true,
    });

describe('what is kept of a day', () => {
  it('is its budget, package, result and target, in figures that a hand can count', () => {
    const day = recordOf(worked());
    expect(day).toMatchObject({
      day: 1,
      run: { id: 'r1', number: 1 },
      startedAt: Date.UTC(2027, 4, 12, 7),
      scenario: { id: 'small', name: 'Lilleby 2028', budgetYear: 2028, priceLevel: '2028' },
    });
    expect(day.areas).toEqual([
      {
        areaId: 'schools',
        name: 'Skoler',
        spendingType: 'service',
        change: [-60, -90, -90, -90],
        purposes: [{ id: expect.any(String), text: 'Færre vikarer' }],
      },
      { areaId: 'care', name: 'Ældrepleje', spendingType: 'service', change: [0, 5, -3, -10], purposes: [] },
    ]);
    expect(day.package).toEqual([
      {
        proposalId: 'classes',
        nr: 'CLASSES',
        title: 'Forslag classes',
        share: 100,
        delay: 0,
        tables: [],
        operating: [-20, -50, -50, -50],
        construction: [0, 0, 0, 0],
        givenUp: [],
      },
      {
        proposalId: 'robots',
        nr: 'ROBOTS',
        title: 'Forslag robots',
        share: 50,
        delay: 1,
        tables: [],
        operating: [0, 5, -3, -10],
        construction: [0, 8, 0, 0],
        givenUp: [{ id: expect.any(String), text: 'Den nye kantine.' }],
      },
    ]);
    expect(day.results.service).toEqual({
      before: [1800, 1820, 1840, 1860],
      change: [-60, -85, -93, -100],
      now: [1740, 1735, 1747, 1760],
      room: [110, 115, 103, 90],
    });
    expect(day.results.construction.change).toEqual([0, 8, 0, 0]);
    expect(day.outcome).toEqual({
      id: 'expected',
      name: 'Ventet',
      targets: [
        { id: 'service', name: 'Service', asked: [50, 60, 70, 80], found: [60, 85, 93, 100] },
        { id: 'cash', name: 'Kasse', asked: [60, 80, 70, 80], found: [60, 85, 93, 100] },
      ],
    });
  });

  it('takes played cards into what was asked, and leaves undone moves out', () => {
    const room = given(workshop('moves', three, withCatalogue()))
      .when('moveMoney', { from: 'schools', to: 'savings', profile: { kind: 'once', year: 2028, amount: 5 } })
      .when('playShock', { shockId: 'overspend' });
    const id = must(movesOf(room.state.stage.run.board)[0]).id;
    const day = recordOf(room.when('undoMove', { moveId: id }));
    expect(day.areas).toEqual([]);
    expect(day.outcome?.targets[0]?.asked).toEqual([50, 80, 90, 100]);
  });

  it('tells what was parked and why, and which idea a proposal was made from', () => {
    const room = given(workshop('ideas', three))
      .when('submitIdea', { title: 'Fælles kantine', text: '', areaId: null, amounts: null })
      .when('submitIdea', { title: 'Kortere møder', text: '', areaId: null, amounts: null })
      .when('parkIdea', { ideaId: 'i1', reason: 'Ikke i år.' })
      .when(
        'costIdea',
        { ideaId: 'i2', amounts: { schools: [-5, -5, -5, -5] }, consequences: '', feasibility: 'easy', reason: 'Ja.' },
        { as: 'facilitator' },
      )
      .when('ideaToProposal', { ideaId: 'i2', track: 'nextYear' })
      .when('goToStep', { stepId: 'moves' });
    const proposalId = must(room.state.stage.run.scenario.proposals[0]).id;
    const day = recordOf(room.when('adoptProposal', { proposalId }));
    expect(day.ideas).toMatchObject([
      { ideaId: 'i1', title: { text: 'Fælles kantine' }, became: { kind: 'parked', reason: { text: 'Ikke i år.' } } },
      { ideaId: 'i2', became: { kind: 'proposal', proposalId } },
    ]);
    // The title is the idea's own, so that erasing it reaches the record.
    expect(day.package[0]).toMatchObject({ proposalId, ideaId: 'i2', title: { text: 'Kortere møder' } });
  });

  const people = peopleOf({ politician: 3, manager: 2, employee: 1 });
  const [first = ''] = Object.keys(people);
  const ballotRoom = (votes: Record<string, string[]>) => {
    const scenario = smallScenario({ proposals: withCatalogue().proposals });
    const room = given(workshop('ideas', people, scenario))
      .when('submitIdea', { title: 'Fælles kantine', text: '', areaId: null, amounts: null }, { as: first })
      .when('goToStep', { stepId: 'ballots' })
      .when('createBallot', {
        question: 'Hvad går vi videre med?',
        ideaIds: ['i1'],
        proposalIds: ['classes'],
        withoutPrice: true,
      });
    const [ballotId = ''] = Object.keys(room.state.backstage.run.draftBallots);
    expect(ballotId).toBe('b3');
    return voted(room.when('openBallot', { ballotId, consents: [] }), votes);
  };

  it('B5: tells a shown ballot as the result page does: the room alone, and no votes', () => {
    const five = Object.keys(people).slice(0, 5);
    const votes = Object.fromEntries(five.map((id, at) => [id, at < 3 ? ['o1'] : ['o1', 'o2']]));
    const closed = ballotRoom(votes).when('closeBallot', { ballotId: 'b3' });
    expect(recordOf(closed).ballots).toEqual([]);
    const shown = closed
      .when('revealBallot', { ballotId: 'b3' })
      .when('chooseOptions', { ballotId: 'b3', optionIds: ['o1'], reason: 'Flest ville det.' })
      .when('fileMinorityNote', { ballotId: 'b3', text: 'Vi er imod.', signed: true }, { as: first });
    const [told] = recordOf(shown).ballots;
    expect(told).toEqual({
      ballotId: 'b3',
      question: { id: expect.any(String), text: 'Hvad går vi videre med?' },
      method: 'approval',
      way: 'secret',
      cast: 5,
      size: 6,
      options: [
        {
          optionId: 'o1',
          title: { id: expect.any(String), text: 'Fælles kantine' },
          ideaId: 'i1',
          count: 5,
          share: 100,
        },
        { optionId: 'o2', title: 'Forslag classes', proposalId: 'classes', count: 2, share: 40 },
      ],
      chosen: { optionIds: ['o1'], reason: { id: expect.any(String), text: 'Flest ville det.' } },
      minorityNotes: [{ id: expect.any(String), text: 'Vi er imod.' }],
    });
    expect(JSON.stringify(recordOf(shown))).not.toContain(first);
  });

  it('B5: gives no figures of fewer than five votes', () => {
    const few = Object.fromEntries(
      Object.keys(people)
        .slice(0, 4)
        .map((id) => [id, ['o1']]),
    );
    const shown = ballotRoom(few).when('closeBallot', { ballotId: 'b3' }).when('revealBallot', { ballotId: 'b3' });
    const options = must(recordOf(shown).ballots[0]).options.map(({ count, share }) => [count, share]);
    expect(options).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('knows an option for the proposal that its idea has become since', () => {
    const votes = Object.fromEntries(Object.keys(people).map((id) => [id, ['o1']]));
    const shown = ballotRoom(votes).when('closeBallot', { ballotId: 'b3' }).when('revealBallot', { ballotId: 'b3' });
    const amounts = { schools: [-5, -5, -5, -5] };
    const made = shown
      .when(
        'costIdea',
        { ideaId: 'i1', amounts, consequences: '', feasibility: 'easy', reason: 'Ja.' },
        { as: 'facilitator' },
      )
      .when('ideaToProposal', { ideaId: 'i1', track: 'nextYear' });
    const proposalId = must(made.state.stage.run.scenario.proposals.at(-1)).id;
    expect(recordOf(made).ballots[0]?.options[0]).toMatchObject({ ideaId: 'i1', proposalId, share: 100 });
  });

  it('is the same of a run that rests as it was of the run itself', () => {
    const room = worked();
    const rested = room.when('startRun', { scenarioId: 'small' }, { confirmed: true }).state;
    const archived = must(rested.vault.archive['r1']);
    const { decisions } = rested.stage;
    const then = earlierDayOf({ run: archived.stage, ...(decisions ? { decisions } : {}) }, { endedAt: now });
    expect(then).toEqual({ ...recordOf(room), endedAt: now });
  });
});

describe('a record from outside', () => {
  const day = recordOf(worked());

  it('is read as it was written', () => {
    expect(earlierDaySchema.parse(JSON.parse(JSON.stringify(day)))).toEqual(day);
  });

  it('I1: is refused with a trick name, an unknown field, amounts that are not whole, or amounts of other years', () => {
    const [step] = day.package;
    const bad: unknown[] = [
      { ...day, package: [{ ...step, proposalId: 'constructor' }] },
      { ...day, votes: [] },
      { ...day, package: [{ ...step, operating: [0.5, 0, 0, 0] }] },
      { ...day, package: [{ ...step, operating: [1, 2] }] },
      { ...day, scenario: { ...day.scenario, years: [2028, 2029] } },
      { ...day, scenario: { ...day.scenario, name: 'Lille\u202eby' } },
    ];
    for (const one of bad) expect(earlierDaySchema.safeParse(one).success).toBe(false);
  });
});
