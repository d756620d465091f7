import { addYears, type YearAmounts, zeroYears } from '../budget/amount.ts';
import type { Effect } from '../budget/effects.ts';
import { areaById } from '../budget/ledger.ts';
import { hasPool } from '../budget/pool.ts';
import type { Proposal, Scenario } from '../scenario/schema.ts';
import type { Idea } from '../state.ts';
import type { Feasibility, IdeaCost } from './cost.ts';

/** The figures of a proposal that is made from an idea. */
export type ProposalFigures = Pick<Proposal, 'proposalType' | 'track' | 'effects' | 'effectiveFrom'>;

/**
 * What a costed idea does as a proposal: an effect per area that is exactly its cost, construction where the area is, and a type
 * by where the money is and which way it goes.
 */
export function figuresOf(cost: IdeaCost, track: Proposal['track'], scenario: Scenario): ProposalFigures {
  const effects = Object.entries(cost.amounts).map(([areaId, amounts]): Effect => {
    const isBuilt = areaById(scenario, areaId)?.spendingType === 'construction';
    return { areaId, kind: isBuilt ? 'construction' : 'operating', amounts: [...amounts] };
  });
  const first = scenario.years.findIndex((_, year) => effects.some(({ amounts }) => amounts[year] !== 0));
  const effectiveFrom = `${scenario.years[Math.max(0, first)]}-01`;
  return { proposalType: typeOf(effects, track, scenario), track, effects, effectiveFrom };
}

function typeOf(effects: readonly Effect[], track: Proposal['track'], scenario: Scenario): Proposal['proposalType'] {
  if (effects.every(({ kind }) => kind === 'construction')) return 'constructionProposal';
  const net: YearAmounts = effects.reduce(
    (sum, { amounts }) => addYears(sum, amounts),
    zeroYears(scenario.years.length),
  );
  const moves = effects.some(({ amounts }) => amounts.some((amount) => amount !== 0));
  if (moves && net.every((amount) => amount === 0)) return 'reallocation';
  const first = net.find((amount) => amount !== 0) ?? 0;
  const pays = first > 0 && net.some((amount) => amount < 0);
  if (pays && track === 'longView' && hasPool(scenario)) return 'investment';
  return net.reduce((sum, amount) => sum + amount, 0) < 0 ? 'reduction' : 'expansion';
}

const risks: Record<Feasibility, Proposal['risk']> = { easy: 'low', possible: 'medium', hard: 'high' };

/** A catalogue is written in the language of its scenario. */
const unsaid: Record<Scenario['language'], string> = { da: 'Ikke beskrevet.', en: 'Not described.' };

/** A proposal's texts are lines; what people write may have several. */
const lineOf = (text: string | null): string => (text ?? '').replaceAll(/\s+/gu, ' ').trim();

/** The proposal as it stands in the catalogue. Texts that have been erased are left out, the number standing for the title. */
export function proposalOf(
  { id: ideaId, title, text, cost }: Idea,
  { id, nr, ...figures }: ProposalFigures & Pick<Proposal, 'id' | 'nr'>,
  impacts: Record<'citizens' | 'staff', string | null>,
  { years, language }: Pick<Scenario, 'years' | 'language'>,
): Proposal {
  const name = lineOf(title.text) || nr;
  const reason = lineOf(cost?.reason.text ?? null);
  return {
    id,
    nr,
    ...figures,
    title: name,
    description: lineOf(text.text) || name,
    citizenImpact: lineOf(impacts.citizens) || unsaid[language],
    staffImpact: lineOf(impacts.staff) || unsaid[language],
    fteChange: zeroYears(years.length),
    risk: risks[cost?.feasibility ?? 'possible'],
    ...(reason ? { riskNote: reason } : {}),
    horizon: figures.track === 'longView' ? 'long' : 'short',
    divisible: false,
    requires: [],
    excludes: [],
    hearingParties: [],
    ideaId,
  };
}

/** The next number of a proposal that comes from an idea: I-1, I-2 … */
export function nextNr({ proposals }: Scenario): string {
  const taken = new Set(proposals.map(({ nr }) => nr));
  let number = 1 + proposals.filter(({ ideaId }) => ideaId !== undefined).length;
  while (taken.has(`I-${number}`)) number += 1;
  return `I-${number}`;
}
