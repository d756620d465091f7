import { describe, expect, it } from 'vitest';
import { given, now } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = given(workshop('moves'));
const said = {
  title: 'Fælles kantine',
  source: { kind: 'option' as const, id: 'b3-o1' },
  owner: 'Mette Madsen',
  implementer: 'Køkkenet',
  indicator: { name: 'Madspild', baseline: '12 kg om ugen', target: '6 kg om ugen' },
  statusDates: ['2028-08-31', '2028-05-31', '2028-08-31'],
  capacity: 'medium' as const,
};
const recorded = room.when('recordDecision', said);
const [id = ''] = Object.keys(recorded.state.stage.decisions ?? {});
const decision = (play: typeof room) => play.state.stage.decisions?.[id];
const status = { on: '2028-05-31', state: 'behind' as const, course: 'keep' as const, note: 'Ovnen mangler.' };
const told = recorded.when('addStatus', { decisionId: id, status });
const statusId = decision(told)?.statuses[0]?.id ?? '';

describe('recordDecision', () => {
  it('P1: keeps names and words beside the log, and dates in order', () => {
    expect(decision(recorded)).toMatchObject({
      title: { text: 'Fælles kantine' },
      owner: { text: 'Mette Madsen' },
      implementer: { text: 'Køkkenet' },
      indicator: { name: { text: 'Madspild' }, baseline: { text: '12 kg om ugen' }, target: { text: '6 kg om ugen' } },
      statusDates: ['2028-05-31', '2028-08-31'],
      capacity: 'medium',
      statuses: [],
      at: now,
    });
    expect(JSON.stringify(recorded.entries)).not.toMatch(/Mette|kantine|Køkken|Madspild/);
  });

  it('is kept when a new run begins', () => {
    const again = recorded.when('startRun', { scenarioId: 'small' }, { confirmed: true });
    expect(again.state.stage.decisions).toEqual(recorded.state.stage.decisions);
  });

  it('is refused without an owner, with a day that is none, and beyond the most', () => {
    room.whenSent('recordDecision', { ...said, owner: ' ' }).thenRejected('input.empty');
    room.whenSent('recordDecision', { ...said, statusDates: ['2028-02-30'] }).thenRejected('input.invalid');
    let full = room;
    for (let count = 0; count < 200; count++) full = full.when('recordDecision', said);
    full.when('recordDecision', said).thenRejected('reject.tooManyDecisions', { most: 200 });
  });
});

describe('changeDecision', () => {
  it('says anew what it is, and keeps what has been told', () => {
    const { implementer: _, indicator: __, ...short } = said;
    const changed = told.when('changeDecision', { decisionId: id, decision: { ...short, owner: 'Bo' } });
    expect(decision(changed)).toMatchObject({ owner: { text: 'Bo' }, statuses: [{ id: statusId }] });
    expect(decision(changed)).not.toHaveProperty('indicator');
  });

  it('is refused for one that is gone, and stays quiet when it says so already', () => {
    room.when('changeDecision', { decisionId: id, decision: said }).thenRejected('reject.unknownDecision');
    const same = { ...said, statusDates: ['2028-05-31', '2028-08-31'] };
    recorded.when('changeDecision', { decisionId: id, decision: same }).thenNothing();
  });
});

describe('removeDecision', () => {
  it('takes it out, unless a status has been told', () => {
    expect(recorded.when('removeDecision', { decisionId: id }).state.stage.decisions).toEqual({});
    told.when('removeDecision', { decisionId: id }).thenRejected('reject.decisionHasStatus');
    room.when('removeDecision', { decisionId: id }).thenRejected('reject.unknownDecision');
  });
});

describe('statuses', () => {
  it('are told one after the other, and the latest can be taken back', () => {
    expect(decision(told)?.statuses).toMatchObject([{ ...status, note: { text: 'Ovnen mangler.' }, at: now }]);
    const twice = told.when('addStatus', { decisionId: id, status: { ...status, state: 'done', on: '2028-08-31' } });
    twice.when('removeStatus', { decisionId: id, statusId }).thenRejected('reject.notLatestStatus');
    const last = decision(twice)?.statuses[1]?.id ?? '';
    expect(decision(twice.when('removeStatus', { decisionId: id, statusId: last }))).toEqual(decision(told));
  });

  it('P1: hold what the indicator stands at, as words beside the log', () => {
    const measured = recorded.when('addStatus', { decisionId: id, status: { ...status, measured: '9 kg om ugen' } });
    expect(decision(measured)?.statuses).toMatchObject([
      { measured: { text: '9 kg om ugen' }, note: { text: 'Ovnen mangler.' } },
    ]);
    expect(JSON.stringify(measured.entries)).not.toContain('9 kg');
    expect(decision(told)?.statuses[0]).not.toHaveProperty('measured');
    recorded
      .whenSent('addStatus', { decisionId: id, status: { ...status, measured: ' ' } })
      .thenRejected('input.empty');
  });

  it('are refused for what is gone', () => {
    room.when('addStatus', { decisionId: id, status }).thenRejected('reject.unknownDecision');
    room.when('removeStatus', { decisionId: id, statusId }).thenRejected('reject.unknownDecision');
    recorded.when('removeStatus', { decisionId: id, statusId }).thenRejected('reject.notLatestStatus');
  });
});
