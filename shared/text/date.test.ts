import { describe, expect, it } from 'vitest';
import { dateText, dayOf, readDate } from './date.ts';

describe('dates', () => {
  it('are read as people write them, and shown so', () => {
    for (const typed of ['31.5.2028', '31/05/2028', ' 31-5-2028 ', '2028-05-31'])
      expect(readDate(typed)).toBe('2028-05-31');
    expect([dateText('2028-05-31', 'da'), dateText('2028-05-31', 'en')]).toEqual(['31.5.2028', '31/5/2028']);
  });

  it('are refused when the calendar has no such day', () => {
    for (const typed of ['', 'maj', '31.4.2028', '29.2.2029', '2028-13-01', '1.1.28', '2028-5-31'])
      expect(readDate(typed)).toBeUndefined();
    expect(readDate('29.2.2028')).toBe('2028-02-29');
  });

  it('turn at midnight by Danish clocks, in summer and winter', () => {
    expect(dayOf(Date.UTC(2028, 4, 30, 22, 30))).toBe('2028-05-31');
    expect(dayOf(Date.UTC(2028, 0, 30, 22, 30))).toBe('2028-01-30');
    expect(dayOf(Date.UTC(2028, 0, 30, 23, 30))).toBe('2028-01-31');
  });
});
