import { describe, expect, it } from 'vitest';
import { earlierDayOf } from '../days/earlierDayOf.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { given } from '../testing/given.ts';
import { three, workshop } from '../testing/workshop.ts';

const room = (step = 'moves') => given(workshop(step, three, withCatalogue()));
const schools = { kind: 'area', id: 'schools' } as const;

describe('saying why something was changed', () => {
  it('is written down without a name, and a later reason takes the place of an earlier one', () => {
    const said = room().when('explainChange', { ...schools, text: 'Flere elever.' });
    said.thenEvents([{ type: 'changeExplained', ...schools, text: 'w-reason1' }]);
    const again = said
      .when('explainChange', { kind: 'proposal', id: 'classes', text: 'Elevtallet falder.' }, { as: 'bo' })
      .when('explainChange', { ...schools, text: 'Færre elever.' }, { as: 'facilitator' });
    expect(again.state.stage.run.reasons).toEqual([
      { kind: 'proposal', id: 'classes', text: { id: 'w-reason2', text: 'Elevtallet falder.' } },
      { ...schools, text: { id: 'w-reason3', text: 'Færre elever.' } },
    ]);
  });

  it('is taken away by an empty text', () => {
    const said = room().when('explainChange', { ...schools, text: 'Flere elever.' });
    const gone = said.when('explainChange', { ...schools, text: ' ' });
    gone.thenEvents([{ type: 'changeExplained', ...schools }]);
    expect(gone.state.stage.run.reasons).toEqual([]);
  });

  it('may be about what an earlier day alone knew', () => {
    const { stage, ...rest } = room().when('adoptProposal', { proposalId: 'classes' }).state;
    const bare = workshop('moves');
    const later = given({ ...rest, stage: { ...bare.stage, day: 2, earlierDays: [earlierDayOf(stage)] } });
    later
      .when('explainChange', { kind: 'proposal', id: 'classes', text: 'Udgik.' })
      .thenEvents([{ type: 'changeExplained', kind: 'proposal', id: 'classes', text: 'w-reason1' }]);
    later
      .when('explainChange', { kind: 'proposal', id: 'merge', text: 'Udgik.' })
      .thenRejected('reject.unknownProposal');
  });

  it('is refused to participants while moves are closed, and never to the desk', () => {
    const closed = room('ideas');
    closed.when('explainChange', { ...schools, text: 'Nej.' }).thenRejected('reject.movesClosed');
    closed
      .when('explainChange', { ...schools, text: 'Ja.' }, { as: 'facilitator' })
      .thenEvents([{ type: 'changeExplained', ...schools, text: 'w-reason1' }]);
  });

  it('is refused for what nobody knows', () => {
    room().when('explainChange', { kind: 'area', id: 'roads', text: 'Nej.' }).thenRejected('reject.unknownArea');
    room()
      .when('explainChange', { kind: 'proposal', id: 'roads', text: 'Nej.' })
      .thenRejected('reject.unknownProposal');
  });

  it('does nothing when it says so already, or there was none to take away', () => {
    const said = room().when('explainChange', { ...schools, text: 'Flere elever.' });
    said.when('explainChange', { ...schools, text: 'Flere elever.' }, { as: 'cara' }).thenNothing();
    room()
      .when('explainChange', { ...schools, text: '' })
      .thenNothing();
  });

  it('rests with its run, and comes back with it', () => {
    const scenarios = { small: withCatalogue() };
    const said = room().when('explainChange', { ...schools, text: 'Flere elever.' });
    const reset = said.when('startRun', { scenarioId: 'small' }, { confirmed: true, scenarios });
    expect(reset.state.stage.run.reasons).toBeUndefined();
    const back = reset.when('restoreRun', { runId: 'r1' }, { confirmed: true });
    expect(back.state.stage.run.reasons).toEqual(said.state.stage.run.reasons);
  });
});
