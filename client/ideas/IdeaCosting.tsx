import { proposalById } from '../../shared/budget/effects.ts';
import { priceOf } from '../../shared/ideas/cost.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { Idea } from '../../shared/state.ts';
import { useWords, type Words } from '../app/texts.tsx';
import { moneyInWords } from './moneyInWords.ts';

/** What came of an idea, in words; undefined while that is open. */
export function becameInWords({ became }: Idea, scenario: Scenario, t: Words['t']): string | undefined {
  if (became?.kind === 'parked') return t('costing.became.parked', { reason: became.reason.text ?? t('text.erased') });
  if (!became) return undefined;
  return t('costing.became.proposal', { nr: proposalById(scenario, became.proposalId)?.nr ?? '' });
}

/** What the administration says about an idea, and what came of it; nothing where neither is there. */
export function IdeaCosting({ scenario, idea }: { scenario: Scenario; idea: Idea }) {
  const words = useWords();
  const { t } = words;
  const { cost } = idea;
  const price = priceOf(idea);
  const became = becameInWords(idea, scenario, t);
  return (
    <>
      {cost && price && (
        <p>
          {t('costing.card', { money: moneyInWords(price, scenario.years, words) })}{' '}
          {t('costing.card.feasibility', {
            feasibility: t(`costing.feasibility.${cost.feasibility}`),
            reason: cost.reason.text ?? t('text.erased'),
          })}{' '}
          {cost.consequences.text && t('costing.card.consequences', { consequences: cost.consequences.text })}
        </p>
      )}
      {became && (
        <p>
          <strong>{became}</strong>
        </p>
      )}
    </>
  );
}
