import { describe, expect, it } from 'vitest';
import { emptyOwn, type Own } from '../../shared/state.ts';
import { ownChanges } from './ownChanges.ts';

const changesTo = (own: Partial<Own>, before: Partial<Own> = {}) =>
  ownChanges({ anna: { ...emptyOwn(), ...before } }, { anna: { ...emptyOwn(), ...own } });

describe('what concerns people alone', () => {
  it('is theirs whose part is another', () => {
    const bo = emptyOwn();
    const gone = { bo, cara: emptyOwn() };
    expect(ownChanges(gone, { anna: emptyOwn(), bo }).people).toEqual(['cara', 'anna']);
    expect(ownChanges(gone, gone)).toEqual({ people: [], signals: false, reading: false });
  });

  it('may change the count of signals by a signal and a seat, also when they go', () => {
    for (const change of [
      changesTo({ signal: 'ready' }),
      changesTo({ tableId: 't2' }),
      changesTo({}, { signal: 'ready' }),
    ])
      expect(change.signals).toBe(true);
    for (const change of [changesTo({ unsignedMoves: { m1: true } }), changesTo({ factSheetsRead: { older: true } })])
      expect(change.signals).toBe(false);
  });

  it('may change the count of those who have read by a reading and a seat', () => {
    for (const change of [changesTo({ factSheetsRead: { older: true } }), changesTo({}, { tableId: 't2' })])
      expect(change.reading).toBe(true);
    for (const change of [changesTo({ unsignedMoves: { m1: true } }), changesTo({ signal: 'ready' })])
      expect(change.reading).toBe(false);
  });
});
