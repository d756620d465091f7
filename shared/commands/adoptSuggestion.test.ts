import { expect, it } from 'vitest';
import { boardAt, changesOf } from '../budget/history.ts';
import { ledgerOf } from '../budget/ledger.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, now, type Play } from '../testing/given.ts';
import { three, workshop } from '../testing/workshop.ts';

const room = given(workshop('moves', three, withCatalogue()));
const adopt = (play: Play, ...ids: string[]) =>
  ids.reduce((next, proposalId) => next.when('adoptProposal', { proposalId }), play);
const packageOf = ({ state }: Play) => state.stage.run.board.package;
const idsOf = (play: Play) => packageOf(play).map(({ proposalId }) => proposalId);

it('drops and adopts at once, what is required before what requires it', () => {
  const play = adopt(room, 'sickness', 'merge').when('adoptSuggestion', {
    adopt: ['digital', 'close', 'classes'],
    drop: ['merge'],
  });
  play.thenEvents([
    {
      type: 'suggestionAdopted',
      adopt: ['close', 'classes', 'digital'],
      drop: ['merge'],
      by: 'anna',
      anonymous: false,
    },
  ]);
  expect(idsOf(play)).toEqual(['sickness', 'close', 'classes', 'digital']);
  expect(packageOf(play)[1]).toEqual({ proposalId: 'close', share: 100, delay: 0, by: 'anna', at: now });
});

it('M1: does to the accounts what the single choices do', () => {
  const ledger = ({ state }: Play) => ledgerOf(state.stage.run.board, state.stage.run.scenario);
  const atOnce = adopt(room, 'merge').when('adoptSuggestion', { adopt: ['classes', 'reading'], drop: ['merge'] });
  const oneByOne = adopt(room, 'merge', 'classes', 'reading').when('dropProposal', { proposalId: 'merge' });
  expect(ledger(atOnce)).toEqual(ledger(oneByOne));
});

it('takes what spends together with what it is spent from, in whichever order', () => {
  expect(idsOf(room.when('adoptSuggestion', { adopt: ['reading', 'classes'], drop: [] }))).toEqual([
    'reading',
    'classes',
  ]);
});

it('A2: tells nobody who adopted in an anonymous step', () => {
  const anonymous = given(workshop('anonymous', three, withCatalogue()));
  const play = anonymous.when('adoptSuggestion', { adopt: ['classes'], drop: [] });
  expect(packageOf(play)[0]?.by).toBeNull();
});

it('leaves what is so already, with how much and how late, and is quiet when all is', () => {
  const before = room.when('adoptProposal', { proposalId: 'merge', share: 50 });
  before.when('adoptSuggestion', { adopt: ['merge'], drop: ['classes'] }).thenNothing();
  expect(packageOf(before.when('adoptSuggestion', { adopt: ['merge', 'classes'], drop: [] }))[0]?.share).toBe(50);
});

it('makes whole where it stands what is in the package in part or later, and keeps what is given up for it', () => {
  const before = room
    .when('adoptProposal', { proposalId: 'merge', share: 50, delay: 1 })
    .when('adoptProposal', { proposalId: 'classes' })
    .when('adoptProposal', { proposalId: 'robots', share: 50, givenUp: 'En ny hal' });
  const play = before.when('adoptSuggestion', { adopt: ['sickness'], drop: [], whole: ['robots', 'merge', 'classes'] });
  play.thenEvents([
    {
      type: 'suggestionAdopted',
      adopt: ['sickness'],
      drop: [],
      whole: ['merge', 'robots'],
      by: 'anna',
      anonymous: false,
    },
  ]);
  expect(idsOf(play)).toEqual(['merge', 'classes', 'robots', 'sickness']);
  expect(packageOf(play).every(({ share, delay }) => share === 100 && delay === 0)).toBe(true);
  expect(packageOf(play)[2]?.givenUp?.[0]?.text).toBe('En ny hal');
  const { board } = play.state.stage.run;
  expect(boardAt(board, changesOf(board).length - 1).package).toEqual(packageOf(before));
});

it('is quiet about what is whole already, is not there, or is taken out at the same time', () => {
  const before = adopt(room, 'classes').when('adoptProposal', { proposalId: 'merge', share: 50 });
  before.when('adoptSuggestion', { adopt: [], drop: [], whole: ['classes', 'close'] }).thenNothing();
  expect(idsOf(before.when('adoptSuggestion', { adopt: [], drop: ['merge'], whole: ['merge'] }))).toEqual(['classes']);
});

it('M3: is refused when an account would pass its limit with more of a proposal', () => {
  const part = room.when('adoptProposal', { proposalId: 'merge', share: 50 });
  const profile = { kind: 'lasting' as const, year: 2028, amount: 280 };
  const moved = part.when('moveMoney', { from: 'care', to: 'savings', profile });
  const { decision } = moved.when('adoptSuggestion', { adopt: [], drop: [], whole: ['merge'] });
  expect(decision).toMatchObject({ ok: false, problem: { key: 'reject.adoptArea' } });
});

it('is refused as a whole when the board has changed such that a part does not fit', () => {
  const titles = (proposal: string, other: string) => ({ proposal: `Forslag ${proposal}`, other: `Forslag ${other}` });
  adopt(room, 'merge')
    .when('adoptSuggestion', { adopt: ['classes', 'close'], drop: [] })
    .thenRejected('reject.excludes', titles('close', 'merge'));
  room
    .when('adoptSuggestion', { adopt: ['digital'], drop: [] })
    .thenRejected('reject.requires', titles('digital', 'classes'));
  adopt(room, 'classes', 'digital')
    .when('adoptSuggestion', { adopt: ['sickness'], drop: ['classes'] })
    .thenRejected('reject.requiredBy', titles('classes', 'digital'));
});

it('M3: is refused when an account would pass its limit', () => {
  room
    .when('adoptSuggestion', { adopt: ['reading'], drop: [] })
    .thenRejected('reject.adoptSavings', { year: 2028, missing: 10 });
  adopt(room, 'classes', 'reading')
    .when('adoptSuggestion', { adopt: [], drop: ['classes'] })
    .thenRejected('reject.dropSavings', { year: 2028, missing: 10 });
});

it('is refused for what is not in the catalogue, in a locked area, and in a closed step', () => {
  room.when('adoptSuggestion', { adopt: ['dream'], drop: [] }).thenRejected('reject.unknownProposal');
  room
    .when('adoptSuggestion', { adopt: ['bound'], drop: [] })
    .thenRejected('reject.areaLocked', { area: 'Førtidspension' });
  given(workshop('ideas', three, withCatalogue()))
    .when('adoptSuggestion', { adopt: ['classes'], drop: [] })
    .thenRejected('reject.movesClosed');
});

it('keeps what is given up for an effort on the long track, and is refused without it', () => {
  room
    .when('adoptSuggestion', { adopt: ['classes', 'robots'], drop: [] })
    .thenRejected('reject.givenUpMissing', { proposal: 'Forslag robots' });
  const play = room.when('adoptSuggestion', {
    adopt: ['classes', 'robots'],
    drop: [],
    givenUp: [{ proposalId: 'robots', text: 'En ny hal.' }],
  });
  const [classes, robots] = packageOf(play);
  expect(classes?.givenUp).toBeUndefined();
  expect(robots?.givenUp).toMatchObject([{ text: 'En ny hal.' }]);
  expect(JSON.stringify(play.entries)).not.toContain('En ny hal.');
});

it('asks for a yes where something does not count in the target or changes spending types', () => {
  const mild = given(workshop('moves', three, withCatalogue({ expectedOutcomeId: 'lenient' })));
  mild.when('adoptSuggestion', { adopt: ['classes', 'sickness'], drop: [] }).thenRejected('reject.adoptUncounted');
  const play = mild.when('adoptSuggestion', { adopt: ['classes', 'sickness'], drop: [], acrossTypes: true });
  expect(idsOf(play)).toEqual(['classes', 'sickness']);
});
