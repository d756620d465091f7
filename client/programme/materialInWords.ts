import { proposalById } from '../../shared/budget/effects.ts';
import type { Material, Scenario } from '../../shared/scenario/schema.ts';
import type { Words } from '../app/texts.tsx';

/** What a material is called: the title of its sheet or proposal, or the note itself. */
export function materialInWords(material: Material, scenario: Scenario, t: Words['t']): string {
  if (material.kind === 'note') return material.text;
  if (material.kind === 'factSheet') {
    return scenario.factSheets.find(({ id }) => id === material.id)?.title ?? t('text.erased');
  }
  const proposal = proposalById(scenario, material.id);
  return proposal ? t('materials.proposal', { nr: proposal.nr, title: proposal.title }) : t('text.erased');
}
