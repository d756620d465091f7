import { expect, it } from 'vitest';
import { twoFactSheets } from '../testing/factSheets.ts';
import { smallScenario } from '../testing/workshop.ts';
import { factSheetsAbout } from './factSheets.ts';

it('fact sheets are found by area, in the order of the scenario', () => {
  const scenario = smallScenario({ factSheets: twoFactSheets });
  const about = (areaId: string) => factSheetsAbout(scenario, areaId).map(({ id }) => id);
  expect([about('care'), about('schools'), about('benefits'), about('constructor')]).toEqual([
    ['older', 'pupils'],
    ['pupils'],
    [],
    [],
  ]);
});
