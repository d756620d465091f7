import { expect, it } from 'vitest';
import type { StageRun } from '../../shared/state.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { da } from '../../shared/text/da.ts';
import type { TextKey } from '../../shared/text/keys.ts';
import { fill, type Values } from '../../shared/text/sentence.ts';
import { pairsInWords } from './DistanceTable.tsx';
import { tablePresence } from './tablePresence.ts';
import { changeInMillions, tablesInWords } from './tableWords.ts';

const t = (key: TextKey, values?: Values) => fill(da[key], values ?? {}, 'da');
const run: StageRun = {
  ...workshop('moves').stage.run,
  tables: [1, 2, 3, 4, 5].map((number) => ({ id: `t${number}`, number, board: { moves: [], package: [] } })),
};

it('numbers of tables are told in order, and tables that are gone are not', () => {
  expect(tablesInWords(run, ['t5', 't2', 't4'], t)).toBe('2, 4 og 5');
  expect(tablesInWords(run, ['t2', 't1'], t)).toBe('1 og 2');
  expect(tablesInWords(run, ['t3', 't9'], t)).toBe('3');
  expect(tablesInWords(run, ['t9'], t)).toBe('');
});

it('changes carry their sign', () => {
  expect([-1200, 0, 400].map((amount) => changeInMillions(amount, 'da'))).toEqual(['−1,2', '0', '+0,4']);
});

it('of many pairs that are equally far apart, some are named and the rest counted', () => {
  const pair = (one: number, other: number) => ({ numbers: [one, other] as [number, number], distance: 80 });
  expect(pairsInWords([pair(1, 2), pair(1, 3)], t)).toEqual({ pairs: 'bord 1 og 2; bord 1 og 3', distance: 80 });
  const many = [pair(1, 2), pair(1, 3), pair(1, 4), pair(2, 3), pair(2, 4)];
  expect(pairsInWords(many, t).pairs).toBe('bord 1 og 2; bord 1 og 3; bord 1 og 4 og 2 par til');
});

it('B5: a table’s tablet is told of beside the people who sit there, and counted with none of them', () => {
  const seats = { anna: 't1', bo: 't1', cara: 't2' };
  const tablets = { p8: { tableId: 't1', number: 1 }, p9: { tableId: 't2', number: 2 } };
  const presence = tablePresence(run, seats, tablets, ['anna', 'p8']);
  expect(presence['t1']).toEqual({ seated: 2, present: 1, tablet: 'connected' });
  expect(presence['t2']).toEqual({ seated: 1, present: 0, tablet: 'away' });
  expect(presence['t3']).toEqual({ seated: 0, present: 0, tablet: null });
});
