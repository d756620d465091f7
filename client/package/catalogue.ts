import { addYears, negateYears, zeroYears } from '../../shared/budget/amount.ts';
import type { Adoption } from '../../shared/budget/board.ts';
import { countedTypes, countingOf } from '../../shared/budget/counting.ts';
import { effectsOf, operating, whole } from '../../shared/budget/effects.ts';
import { areaById } from '../../shared/budget/ledger.ts';
import { find } from '../../shared/ids.ts';
import type { Proposal, Scenario } from '../../shared/scenario/schema.ts';
import type { StageRun } from '../../shared/state.ts';

export const orders = ['number', 'title', 'gain', 'fte', 'risk', 'start'] as const;
export const risks = ['low', 'medium', 'high'] as const;
export const tracks = ['nextYear', 'longView'] as const;

/** What someone wants to see of the catalogue, and in which order. */
export interface CatalogueQuery {
  text: string;
  type: Proposal['proposalType'] | null;
  track: Proposal['track'] | null;
  committeeId: string | null;
  risk: Proposal['risk'] | null;
  onlyAdopted: boolean;
  order: (typeof orders)[number];
}

export const everything: CatalogueQuery = {
  text: '',
  type: null,
  track: null,
  committeeId: null,
  risk: null,
  onlyAdopted: false,
  order: 'number',
};

/** How many things a query asks for besides the text. */
export const narrowings = ({ type, track, committeeId, risk, onlyAdopted }: CatalogueQuery): number =>
  [type, track, committeeId, risk].filter((value) => value !== null).length + (onlyAdopted ? 1 : 0);

export interface CatalogueRow {
  proposal: Proposal;
  committeeId: string;
  committee: string;
  adoption: Adoption | undefined;
  /** What it gives towards the active outcome, per year in 1.000 kr.; negative where it costs. */
  gain: readonly number[];
  /** It gives something, and nothing of that counts in the active outcome. */
  isUncounted: boolean;
}

/** What a proposal gives towards the active outcome, as it is adopted or else whole. */
function gainTowardsTarget(run: StageRun, proposal: Proposal, adoption: Adoption | undefined): number[] {
  const counted = countedTypes(run);
  return operating(effectsOf(proposal, adoption ?? whole))
    .filter(({ areaId }) => counted.has(areaById(run.scenario, areaId)?.spendingType ?? 'financing'))
    .reduce((sum, { amounts }) => addYears(sum, negateYears(amounts)), zeroYears(run.scenario.years.length));
}

interface Rows {
  /** What the rows stand on besides the adoptions: while these are the same, so is the row of a proposal nobody touched. */
  activeOutcomeId: string;
  outcomes: StageRun['outcomes'];
  byId: Map<string, CatalogueRow>;
}

const remembered = new WeakMap<Scenario, Rows>();

/** The rows of a catalogue in the order of the scenario; a row stays the same for as long as nothing in it changes. */
function allRows(run: StageRun): CatalogueRow[] {
  const { scenario, board, outcomes, activeOutcomeId } = run;
  const known = remembered.get(scenario);
  const isSame = known?.activeOutcomeId === activeOutcomeId && known.outcomes === outcomes;
  const { byId } = isSame ? known : { byId: new Map<string, CatalogueRow>() };
  if (!isSame) remembered.set(scenario, { activeOutcomeId, outcomes, byId });
  const adoptions = new Map(board.package.map((adoption) => [adoption.proposalId, adoption]));
  return scenario.proposals.map((proposal) => {
    const adoption = adoptions.get(proposal.id);
    const before = byId.get(proposal.id);
    if (before && before.adoption === adoption) return before;
    const committeeId = areaById(scenario, proposal.effects[0]?.areaId ?? '')?.committeeId ?? '';
    const row: CatalogueRow = {
      proposal,
      committeeId,
      committee: scenario.committees.find(({ id }) => id === committeeId)?.name ?? '',
      adoption,
      gain: gainTowardsTarget(run, proposal, adoption),
      isUncounted: countingOf(run, proposal, adoption ?? whole).isUncounted,
    };
    byId.set(proposal.id, row);
    return row;
  });
}

const byLetters = new Intl.Collator('da', { numeric: true });

/** What comes first in each order; the year is an index. */
const comparing = (year: number): Record<CatalogueQuery['order'], (a: CatalogueRow, b: CatalogueRow) => number> => ({
  number: byNumber,
  title: (a, b) => byLetters.compare(a.proposal.title, b.proposal.title),
  gain: (a, b) => (b.gain[year] as number) - (a.gain[year] as number),
  fte: (a, b) => (a.proposal.fteChange[year] ?? 0) - (b.proposal.fteChange[year] ?? 0),
  risk: (a, b) => risks.indexOf(a.proposal.risk) - risks.indexOf(b.proposal.risk),
  start: (a, b) => byLetters.compare(a.proposal.effectiveFrom, b.proposal.effectiveFrom),
});

const byNumber = (a: CatalogueRow, b: CatalogueRow): number => byLetters.compare(a.proposal.nr, b.proposal.nr);

/** The proposals that fit what was asked for, in the order asked for; what is alike in it stands by its number. The year is an index. */
export function catalogueRows(run: StageRun, query: CatalogueQuery, year: number): CatalogueRow[] {
  const wanted = query.text.trim().toLocaleLowerCase('da');
  const texts = searchTexts(run.scenario);
  const fits = <T>(asked: T | null, has: T) => asked === null || asked === has;
  const compare = comparing(year)[query.order];
  return allRows(run)
    .filter(
      ({ proposal, committeeId, adoption }) =>
        fits(query.type, proposal.proposalType) &&
        fits(query.track, proposal.track) &&
        fits(query.risk, proposal.risk) &&
        fits(query.committeeId, committeeId) &&
        (!query.onlyAdopted || adoption !== undefined) &&
        (wanted === '' || (find(texts, proposal.id) ?? '').includes(wanted)),
    )
    .toSorted((a, b) => compare(a, b) || byNumber(a, b));
}

const texts = new WeakMap<Scenario, Readonly<Record<string, string>>>();

/** What each proposal can be found by, in small letters. */
function searchTexts(scenario: Scenario): Readonly<Record<string, string>> {
  const known = texts.get(scenario);
  if (known) return known;
  const made = Object.fromEntries(scenario.proposals.map((proposal) => [proposal.id, textOf(proposal, scenario)]));
  texts.set(scenario, made);
  return made;
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
  if (!confirmed || confirmed.board.package === shown.board.package) return none;
  const known = new Map(confirmed.board.package.map((one) => [one.proposalId, one]));
  const same = (one: Adoption) => {
    const other = known.get(one.proposalId);
    return other?.share === one.share && other.delay === one.delay;
  };
  return new Set(shown.board.package.filter((one) => !same(one)).map(({ proposalId }) => proposalId));
}

const none: ReadonlySet<string> = new Set();
