import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../budget/ledger.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given, now, type Play } from '../testing/given.ts';
import { three, workshop } from '../testing/workshop.ts';

const room = given(workshop('moves', three, withCatalogue()));
const givenUp = 'Vi venter med legepladsen.';
const adopt = (play: Play, ...ids: string[]) =>
  ids.reduce(
    (next, proposalId) =>
      next.when('adoptProposal', proposalId === 'robots' ? { proposalId, givenUp } : { proposalId }),
    play,
  );
const packageOf = ({ state }: Play) => state.stage.run.board.package.map(({ proposalId }) => proposalId);
const ledger = ({ state }: Play) => ledgerOf(state.stage.run.board, state.stage.run.scenario);

describe('adoptProposal', () => {
  it('puts a proposal last on the ladder, with who did it', () => {
    const play = adopt(room, 'sickness').when('adoptProposal', { proposalId: 'classes' }, { as: 'bo' });
    expect(packageOf(play)).toEqual(['sickness', 'classes']);
    const adoption = { proposalId: 'classes', share: 100, delay: 0, by: 'bo', at: now };
    expect(play.state.stage.run.board.package[1]).toEqual(adoption);
  });

  it('A2: tells nobody who adopted in an anonymous step', () => {
    const play = adopt(given(workshop('anonymous', three, withCatalogue())), 'classes');
    expect(play.state.stage.run.board.package[0]?.by).toBeNull();
  });

  it('frees what the areas give, as råderum', () => {
    expect(ledger(adopt(room, 'classes'))).toEqual({ schools: [-20, -50, -50, -50], savings: [20, 50, 50, 50] });
  });

  it('pays an investment from the pool, and gives its gains back until the pool has been repaid', () => {
    // 10 + 15 of construction in the first year; 5 and then all of the 20 come back; 30 is free.
    expect(ledger(adopt(room, 'robots'))).toEqual({
      care: [10, -5, -20, -30],
      pool: [-10, 5, 20, 0],
      savings: [0, 0, 0, 30],
    });
  });

  it('takes a part of what can be divided, and a later start', () => {
    const play = room.when('adoptProposal', { proposalId: 'merge', share: 50, delay: 1 });
    expect(ledger(play)['care']).toEqual([0, -15, -15, -15]);
    expect(
      ledger(adopt(room, 'classes').when('adoptProposal', { proposalId: 'classes', delay: 2 }))['schools'],
    ).toEqual([0, 0, -20, -50]);
  });

  it('again changes how much and how late, in the same place', () => {
    const play = adopt(room, 'merge', 'classes').when('adoptProposal', { proposalId: 'merge', share: 10 });
    expect(packageOf(play)).toEqual(['merge', 'classes']);
    expect(play.state.stage.run.board.package[0]?.share).toBe(10);
    play.when('adoptProposal', { proposalId: 'merge', share: 10 }).thenNothing();
  });

  it('is refused with the proposal that is missing, or in the way', () => {
    const titles = (proposal: string, other: string) => ({
      proposal: `Forslag ${proposal}`,
      other: `Forslag ${other}`,
    });
    room.when('adoptProposal', { proposalId: 'digital' }).thenRejected('reject.requires', titles('digital', 'classes'));
    adopt(room, 'merge')
      .when('adoptProposal', { proposalId: 'close' })
      .thenRejected('reject.excludes', titles('close', 'merge'));
  });

  it('is refused in part when it cannot be divided, and when it would begin too late', () => {
    room
      .when('adoptProposal', { proposalId: 'classes', share: 50 })
      .thenRejected('reject.notDivisible', { proposal: 'Forslag classes' });
    room.when('adoptProposal', { proposalId: 'classes', delay: 4 }).thenRejected('reject.delayTooLong', { year: 2031 });
  });

  it('M3: is refused when there is no råderum for it, the pool is too small, or an area would pass its floor', () => {
    room
      .when('adoptProposal', { proposalId: 'reading' })
      .thenRejected('reject.adoptSavings', { year: 2028, missing: 10 });
    const poor = withCatalogue({ investments: { pool: [20, 0, 0, 0], paybackYearsAtMost: 5 } });
    given(workshop('moves', three, poor))
      .when('adoptProposal', { proposalId: 'robots', givenUp })
      .thenRejected('reject.poolTooSmall', { year: 2028, missing: 5 });
    room
      .when('moveMoney', { from: 'schools', to: 'savings', profile: { kind: 'typed', amounts: [0, 280, 0, 0] } })
      .when('adoptProposal', { proposalId: 'classes' })
      .thenRejected('reject.adoptArea', { year: 2029, missing: 30, area: 'Skoler' });
  });

  it('is refused without a yes when its gain does not count in the active target, and is not asked again later', () => {
    const lenient = room.when('setActiveOutcome', { outcomeId: 'lenient' });
    lenient.when('adoptProposal', { proposalId: 'sickness' }).thenRejected('reject.adoptUncounted');
    const adopted = lenient.when('adoptProposal', { proposalId: 'sickness', acrossTypes: true });
    expect(packageOf(adopted)).toEqual(['sickness']);
    expect(packageOf(adopted.when('adoptProposal', { proposalId: 'sickness', delay: 1 }))).toEqual(['sickness']);
  });

  it('is refused without a yes when it changes several spending types', () => {
    const both = withCatalogue().proposals.map((proposal) =>
      proposal.id === 'classes'
        ? {
            ...proposal,
            effects: [
              ...proposal.effects,
              ...(withCatalogue().proposals.find(({ id }) => id === 'sickness')?.effects ?? []),
            ],
          }
        : proposal,
    );
    const mixed = given(workshop('moves', three, withCatalogue({ proposals: both })));
    mixed.when('adoptProposal', { proposalId: 'classes' }).thenRejected('reject.adoptAcrossTypes');
    const adopted = mixed.when('adoptProposal', { proposalId: 'classes', acrossTypes: true });
    expect(ledger(adopted)['savings']).toEqual([60, 90, 90, 90]);
  });

  it('is refused in a locked area, in a closed step, and for what is not in the catalogue', () => {
    room.when('adoptProposal', { proposalId: 'bound' }).thenRejected('reject.areaLocked', { area: 'Førtidspension' });
    room.when('adoptProposal', { proposalId: 'dream' }).thenRejected('reject.unknownProposal');
    given(workshop('ideas', three, withCatalogue()))
      .when('adoptProposal', { proposalId: 'classes' })
      .thenRejected('reject.movesClosed');
  });
});

describe('a new effort on the long track', () => {
  const answerIn = ({ state }: Play) => state.stage.run.board.package[0]?.givenUp;

  it('is refused until somebody says what is given up for it, and keeps the answer beside the log', () => {
    room
      .when('adoptProposal', { proposalId: 'robots' })
      .thenRejected('reject.givenUpMissing', { proposal: 'Forslag robots' });
    room
      .when('adoptProposal', { proposalId: 'robots', givenUp: '  ' })
      .thenRejected('reject.givenUpMissing', { proposal: 'Forslag robots' });
    const play = adopt(room, 'robots');
    expect(answerIn(play)).toEqual([{ id: 'w-given-up1', text: givenUp }]);
    expect(JSON.stringify(play.entries)).not.toContain(givenUp);
  });

  it('keeps its answer when how much or how late is changed, and takes a new one', () => {
    const later = adopt(room, 'robots').when('adoptProposal', { proposalId: 'robots', delay: 1 });
    expect(answerIn(later)).toEqual([{ id: 'w-given-up1', text: givenUp }]);
    later.when('adoptProposal', { proposalId: 'robots', delay: 1, givenUp }).thenNothing();
    const other = later.when('adoptProposal', { proposalId: 'robots', delay: 1, givenUp: 'Kunsten på torvet.' });
    expect(answerIn(other)).toEqual([{ id: 'w-given-up3', text: 'Kunsten på torvet.' }]);
  });

  it('is not asked for what saves or belongs to next year; an answer that is given anyway is kept', () => {
    expect(answerIn(adopt(room, 'classes'))).toBeUndefined();
    expect(answerIn(room.when('adoptProposal', { proposalId: 'classes', givenUp }))?.[0]?.text).toBe(givenUp);
  });
});

describe('dropProposal', () => {
  it('leaves the board exactly as it was before the adoption, but for its history', () => {
    const before = adopt(room, 'sickness');
    const after = adopt(before, 'classes').when('dropProposal', { proposalId: 'classes' });
    const board = { ...after.state.stage.run.board, changes: before.state.stage.run.board.changes };
    expect({ ...after.state.stage.run, board }).toEqual(before.state.stage.run);
  });

  it('changes nothing for what is not there', () => {
    room.when('dropProposal', { proposalId: 'classes' }).thenNothing();
  });

  it('is refused while another requires it', () => {
    adopt(room, 'classes', 'digital')
      .when('dropProposal', { proposalId: 'classes' })
      .thenRejected('reject.requiredBy', { proposal: 'Forslag classes', other: 'Forslag digital' });
  });

  it('M3: is refused when what it gave has been spent', () => {
    adopt(room, 'classes', 'reading')
      .when('dropProposal', { proposalId: 'classes' })
      .thenRejected('reject.dropSavings', { year: 2028, missing: 10 });
  });
});

describe('reorderPackage', () => {
  const three = adopt(room, 'classes', 'merge', 'sickness');

  it('gives a step another place, and the others keep their order', () => {
    const reorder = (proposalId: string, position: number) =>
      packageOf(three.when('reorderPackage', { proposalId, position }));
    expect(reorder('sickness', 0)).toEqual(['sickness', 'classes', 'merge']);
    expect(reorder('classes', 1)).toEqual(['merge', 'classes', 'sickness']);
    expect(reorder('classes', 99)).toEqual(['merge', 'sickness', 'classes']);
  });

  it('M1: leaves every account as it was', () => {
    expect(ledger(three.when('reorderPackage', { proposalId: 'sickness', position: 0 }))).toEqual(ledger(three));
  });

  it('changes nothing where the step stands already', () => {
    three.when('reorderPackage', { proposalId: 'sickness', position: 9 }).thenNothing();
  });

  it('is refused before what it requires, either way round, and for what is not in the package', () => {
    const both = adopt(room, 'classes', 'digital');
    const titles = { proposal: 'Forslag digital', other: 'Forslag classes' };
    both.when('reorderPackage', { proposalId: 'digital', position: 0 }).thenRejected('reject.orderRequires', titles);
    both.when('reorderPackage', { proposalId: 'classes', position: 1 }).thenRejected('reject.orderRequires', titles);
    both.when('reorderPackage', { proposalId: 'merge', position: 0 }).thenRejected('reject.notInPackage');
  });
});
