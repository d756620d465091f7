import type { Stage } from '../../state.ts';
import { withCatalogue } from '../../testing/catalogue.ts';
import { given, type Play } from '../../testing/given.ts';
import { workshop } from '../../testing/workshop.ts';
import { da } from '../../text/da.ts';
import type { Cell, ReportTable, SectionId } from '../model.ts';
import { reportOf } from '../report.ts';
import { speechOf } from '../speech.ts';

export const danish = speechOf(da, 'da');
export const today = '2028-03-01';
export const stageOf = (play: Play): Stage => play.state.stage;

export const blocksOf = (stage: Stage, id: SectionId) =>
  reportOf(stage, danish, today).sections.find((section) => section.id === id)?.blocks ?? [];

export const tablesIn = (stage: Stage, id: SectionId) =>
  blocksOf(stage, id).filter((block): block is ReportTable => block.kind === 'table');

export const textIn = (stage: Stage, id: SectionId) =>
  blocksOf(stage, id).flatMap((block) => ('text' in block ? block.text : []));

/** The rows of a table that start with these cells, without them. */
export const rowsOf = (table: ReportTable | undefined, ...starts: string[]): Cell[][] =>
  (table?.rows ?? [])
    .filter((row) => starts.every((start, at) => row[at] === start))
    .map((row) => row.slice(starts.length));

export const empty = given(workshop('moves', undefined, withCatalogue()));

/** 40 a year out of the schools, and the classes on top: −20, −50, −50, −50. */
export const chosen = empty
  .when('moveMoney', { from: 'schools', to: 'savings', profile: { kind: 'lasting', year: 2028, amount: 40 } })
  .when('adoptProposal', { proposalId: 'classes' })
  .when('adoptProposal', { proposalId: 'robots', share: 50, givenUp: 'Et nyt hus' });
