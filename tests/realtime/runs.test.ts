import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { moveById, movesOf } from '../../shared/budget/moves.ts';
import { canonicalJson } from '../../shared/canonical.ts';
import type { Device } from '../support/device.ts';
import { House } from '../support/house.ts';
import { Stranger } from '../support/stranger.ts';

let house: House;
let karen: Device;
let ali: Device;

beforeAll(async () => {
  house = await House.open({ scenarioId: 'vestermarsk-2028' });
  karen = await house.join('Karen', 'politician');
  ali = await house.join('Ali', 'employee');
});
beforeEach(() => house.goTo('find-the-money'));
afterAll(() => house.close());

const move = { from: 'skole-almen', to: 'savings', profile: { kind: 'lasting', year: 2028, amount: 300 } } as const;
const idea = (title: string) => ({ title, text: 'Som beskrevet.', areaId: null, amounts: null });
const movesSeenBy = ({ state }: Device) => movesOf(state.stage.run.board);

describe('a move', () => {
  it('A1: is taken back by the one who made it, and by nobody else', async () => {
    await karen.send('moveMoney', move);
    await house.level();
    const moveId = movesSeenBy(karen).at(-1)?.id ?? '';
    expect(await ali.send('undoMove', { moveId })).toEqual({ ok: false, problem: { key: 'reject.notYourMove' } });
    expect(await karen.send('undoMove', { moveId })).toMatchObject({ ok: true });
    await house.level();
    for (const device of house.everyone) expect(moveById(device.state.stage.run.board, moveId)?.undone).toBe(true);
  });

  it('A2: of an anonymous step tells nobody who made it, and can still be taken back by that one', async () => {
    await house.goTo('anonymous-round');
    const screen = await Stranger.enter({ code: house.code, as: 'screen' }, { origin: house.server.origin });
    await screen.hears('snapshot');
    await karen.send('moveMoney', move);
    await house.level();
    const { id, by } = movesSeenBy(ali).at(-1) ?? { id: '', by: '' };
    expect(by).toBeNull();
    await karen.until(({ confirmed, me }) => confirmed?.state.own[me ?? '']?.unsignedMoves[id] === true);
    const { payload } = screen.heard.findLast(({ name }) => name === 'patches') ?? { payload: {} };
    expect(JSON.stringify(payload)).toContain(`"${id}"`);
    expect(JSON.stringify(payload)).not.toContain(`"${karen.view.me}"`);
    expect(await ali.send('undoMove', { moveId: id })).toMatchObject({ problem: { key: 'reject.notYourMove' } });
    expect(await karen.send('undoMove', { moveId: id })).toMatchObject({ ok: true });
    screen.close();
  });
});

describe('an idea', () => {
  it('A2: that was hidden is seen, with the reason, by its author and the desk alone', async () => {
    await house.goTo('ideas-alone');
    await house.desk.send('liftCurtain', {});
    await karen.send('submitIdea', idea('Salg af rådhuset'));
    await house.level();
    const ideaId = Object.keys(house.desk.state.stage.run.ideas).at(-1) ?? '';
    await house.desk.send('hideIdea', { ideaId, reason: 'Står der allerede.' });
    await house.level();
    await karen.until(({ confirmed, me }) => confirmed?.state.own[me ?? '']?.ideas[ideaId]?.stage === 'hidden');
    expect(karen.state.own[karen.view.me ?? '']?.ideas[ideaId]).toMatchObject({
      reason: { text: 'Står der allerede.' },
    });
    expect(house.desk.state.backstage.run.hiddenIdeas[ideaId]).toMatchObject({
      idea: { title: { text: 'Salg af rådhuset' } },
    });
    for (const other of [ali, house.screen]) {
      expect(canonicalJson(other.view.confirmed)).not.toContain('Salg af rådhuset');
      expect(canonicalJson(other.view.confirmed)).not.toContain('Står der allerede.');
    }
    expect(await karen.send('editIdea', { ideaId, ...idea('Alligevel') })).toMatchObject({
      problem: { key: 'reject.ideaHidden' },
    });
  });
});

describe('a reset', () => {
  it('A6: asks for the passphrase again, each time', async () => {
    const reset = () => house.desk.send('startRun', { scenarioId: 'vestermarsk-2028' });
    const refused = { ok: false, problem: { key: 'reject.confirmPassphrase' } };
    await house.level();
    const { seq } = house.desk.view.confirmed ?? { seq: 0 };
    expect(await reset()).toEqual(refused);
    expect((await house.facilitator.confirm('ikke den rigtige sætning')).status).toBe(403);
    expect(await reset()).toEqual(refused);
    await house.level();
    expect(house.desk.view.confirmed?.seq).toBe(seq);
    expect((await house.facilitator.confirm()).status).toBe(204);
    expect(await reset()).toMatchObject({ ok: true, seq: seq + 1 });
    expect(await reset()).toEqual(refused);
    expect(await house.desk.send('restoreRun', { runId: 'r1' })).toEqual(refused);
  });

  it('A1: keeps the people, lays the run aside to be looked at, and brings it back as it was', async () => {
    await house.facilitator.confirm();
    await house.desk.send('startRun', { scenarioId: 'vestermarsk-2028' });
    await house.goTo('find-the-money');
    await karen.send('moveMoney', move);
    await house.level();
    const { run, people, tablets } = structuredClone(house.screen.state.stage);

    await house.facilitator.confirm();
    await house.desk.send('startRun', { scenarioId: 'solvig-oevelse' });
    await house.until(({ state }) => state.stage.run.scenario.id === 'solvig-oevelse');
    expect(house.screen.state.stage.people).toEqual(people);
    expect(movesSeenBy(house.screen)).toEqual([]);
    expect(house.desk.state.backstage.runs.map(({ id }) => id)).toContain(run.id);
    const path = `/api/workshops/${house.code}/runs/${run.id}`;
    expect(await (await house.facilitator.get(path)).json()).toEqual({ people, tablets, run });
    expect((await fetch(house.server.origin + path)).status).toBe(401);

    await house.facilitator.confirm();
    await house.desk.send('restoreRun', { runId: run.id });
    await house.until(({ state }) => state.stage.run.id === run.id);
    const { programme } = house.screen.state.stage.run;
    expect(house.screen.state.stage.run).toEqual({ ...run, programme });
    expect(programme).toMatchObject({ stepId: run.programme.stepId, extraMinutes: run.programme.extraMinutes });
    expect(await karen.send('undoMove', { moveId: movesOf(run.board)[0]?.id ?? '' })).toMatchObject({ ok: true });
  });
});
