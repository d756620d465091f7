import { addYears, negateYears, zeroYears } from '../../shared/budget/amount.ts';
import { effectsOf, operating, whole } from '../../shared/budget/effects.ts';
import { areaById } from '../../shared/budget/ledger.ts';
import { find } from '../../shared/ids.ts';
import type { Proposal, Scenario } from '../../shared/scenario/schema.ts';
import type { Adoption, StageRun } from '../../shared/state.ts';
import { countedTypes } from '../budget/accounts.ts';

export const orders = ['number', 'gain', 'title'] as const;

/** What someone wants to see of the catalogue, and in which order. */
export interface CatalogueQuery {
  text: string;
  type: Proposal['proposalType'] | null;
  committeeId: string | null;
  order: (typeof orders)[number];
}

export const everything: CatalogueQuery = { text: '', type: null, committeeId: null, order: 'number' };

export interface CatalogueRow {
  proposal: Proposal;
  committee: string;
  adoption: Adoption | undefined;
  /** What it gives towards the active outcome, per year in 1.000 kr.; negative where it costs. */
  gain: number[];
}

const committeeIdOf = (proposal: Proposal, scenario: Scenario): string =>
  areaById(scenario, proposal.effects[0]?.areaId ?? '')?.committeeId ?? '';

/** What a proposal gives towards the active outcome, as it is adopted or else whole. */
function gainTowardsTarget(run: StageRun, proposal: Proposal, adoption: Adoption | undefined): number[] {
  const counted = countedTypes(run);
  return operating(effectsOf(proposal, adoption ?? whole))
    .filter(({ areaId }) => counted.has(areaById(run.scenario, areaId)?.spendingType ?? 'financing'))
    .reduce((sum, { amounts }) => addYears(sum, negateYears(amounts)), zeroYears(run.scenario.years.length));
}

/** The proposals that fit what was asked for, in the order asked for. The year is an index. */
export function catalogueRows(run: StageRun, query: CatalogueQuery, year: number): CatalogueRow[] {
  const { scenario, board } = run;
  const names = Object.fromEntries(scenario.committees.map(({ id, name }) => [id, name]));
  const wanted = query.text.trim().toLocaleLowerCase('da');
  const rows = scenario.proposals
    .filter((proposal) => query.type === null || proposal.proposalType === query.type)
    .filter((proposal) => query.committeeId === null || committeeIdOf(proposal, scenario) === query.committeeId)
    .filter((proposal) => textOf(proposal, scenario).includes(wanted))
    .map((proposal): CatalogueRow => {
      const adoption = board.package.find(({ proposalId }) => proposalId === proposal.id);
      const committee = find(names, committeeIdOf(proposal, scenario)) ?? '';
      return { proposal, committee, adoption, gain: gainTowardsTarget(run, proposal, adoption) };
    });
  if (query.order === 'gain') return rows.toSorted((a, b) => (b.gain[year] as number) - (a.gain[year] as number));
  const key = query.order === 'title' ? 'title' : 'nr';
  return rows.toSorted((a, b) => a.proposal[key].localeCompare(b.proposal[key], 'da', { numeric: true }));
}

const textOf = ({ nr, title, description, effects }: Proposal, scenario: Scenario): string =>
  [nr, title, description, ...effects.map(({ areaId }) => areaById(scenario, areaId)?.name ?? '')]
    .join(' ')
    .toLocaleLowerCase('da');

/** The proposal that stands in the way of adopting this one, or that it needs first; where to go to get on. */
export function wayOut(run: StageRun, proposal: Proposal): string | undefined {
  const adopted = new Set(run.board.package.map(({ proposalId }) => proposalId));
  return proposal.requires.find((id) => !adopted.has(id)) ?? proposal.excludes.find((id) => adopted.has(id));
}

/** The proposals whose adoption differs from what the server has confirmed. */
export function predictedAdoptions(shown: StageRun, confirmed: StageRun | undefined): ReadonlySet<string> {
  const known = new Map(confirmed?.board.package.map((one) => [one.proposalId, one]));
  const same = (one: Adoption) => {
    const other = known.get(one.proposalId);
    return other?.share === one.share && other.delay === one.delay;
  };
  return new Set(confirmed ? shown.board.package.filter((one) => !same(one)).map(({ proposalId }) => proposalId) : []);
}
