import { addYears, zeroYears } from '../budget/amount.ts';
import type { ScenarioMistake } from './mistake.ts';
import type { Scenario } from './schema.ts';

/**
 * Mistakes between proposals: one that requires or excludes itself, requires what it excludes, an exclusion that is not mutual
 * (DOMAIN.md rule 8), and a reallocation that does not net to zero in every year.
 */
export function* proposalMistakes({ proposals, years }: Scenario): Generator<ScenarioMistake> {
  for (const [i, proposal] of proposals.entries()) {
    for (const [j, id] of proposal.requires.entries()) {
      const path = `proposals[${i}].requires[${j}]`;
      if (id === proposal.id) yield { path, wrong: 'a proposal requires itself', right: 'another proposal, or none' };
      else if (proposal.excludes.includes(id)) {
        yield { path, wrong: `"${id}" is excluded as well`, right: 'either required or excluded, not both' };
      }
    }
    for (const [j, id] of proposal.excludes.entries()) {
      const path = `proposals[${i}].excludes[${j}]`;
      const other = proposals.find((candidate) => candidate.id === id);
      if (id === proposal.id) yield { path, wrong: 'a proposal excludes itself', right: 'another proposal, or none' };
      else if (other && !other.excludes.includes(proposal.id)) {
        const right = `"${proposal.id}" among the excludes of "${id}" too, since exclusion is mutual`;
        yield { path, wrong: `"${id}" does not exclude it in turn`, right };
      }
    }
    const whole = proposal.effects.every(({ amounts }) => amounts.length === years.length);
    if (proposal.proposalType === 'reallocation' && whole) {
      const net = proposal.effects.reduce((sum, { amounts }) => addYears(sum, amounts), zeroYears(years.length));
      if (net.some((amount) => amount !== 0)) {
        const wrong = `a reallocation comes to ${net.join(', ')}`;
        yield { path: `proposals[${i}].effects`, wrong, right: 'effects that sum to zero in every year' };
      }
    }
  }
}
