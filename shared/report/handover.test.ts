import { expect, it } from 'vitest';
import { withCatalogue } from '../testing/catalogue.ts';
import { given } from '../testing/given.ts';
import { three, workshop } from '../testing/workshop.ts';
import { da } from '../text/da.ts';
import { handoverOf } from './handover.ts';
import { reportOf } from './report.ts';
import { speechOf } from './speech.ts';

const danish = speechOf(da, 'da');
const { stage } = given(workshop('moves', three, withCatalogue()))
  .when('adoptProposal', { proposalId: 'classes' })
  .when('recordDecision', {
    title: 'Klasser',
    source: { kind: 'proposal', id: 'classes' },
    owner: 'Bo',
    statusDates: [],
  })
  .when('noteLesson', { text: 'Vis tallene tidligere.' }).state;
const address = 'https://aktordag.lilleby.dk/rapport/GHJKMN/genspil';
const today = '2028-01-01';
const handover = handoverOf(stage, danish, today, address);

it('tells the day, its result, decisions, evidence and lessons as the report does, and where the choices can be walked through', () => {
  const report = reportOf(stage, danish, today);
  expect(handover.title).toBe('Overdragelse fra aktørdagen i Lilleby');
  expect(handover.facts).toContain(`Gå dagens valg igennem, skridt for skridt: ${address}`);
  const ids = handover.sections.map(({ id }) => id);
  expect(ids).toEqual(['day', 'result', 'chosen', 'followup', 'discussion', 'evidence', 'lessons']);
  expect(handover.sections).toEqual(report.sections.filter(({ id }) => ids.includes(id)));
  expect(JSON.stringify(handover.sections)).toMatch(/Klasser.*Bo.*Vis tallene tidligere/);
});

it('names nobody but the owners of decisions', () => {
  expect(JSON.stringify(handover)).not.toContain('Navn på');
});
