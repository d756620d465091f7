import type { Extent } from '../../shared/budget/effects.ts';
import { paybackOf } from '../../shared/budget/payback.ts';
import type { Proposal, Scenario } from '../../shared/scenario/schema.ts';
import { signed } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { LazyPaybackChart } from '../charts/LazyPaybackChart.tsx';
import { paybackSentence } from '../charts/paybackWords.ts';
import { YearTable } from '../design/YearTable.tsx';
import './PaybackPart.css';

interface PaybackPartProps {
  scenario: Scenario;
  proposal: Proposal;
  extent: Extent;
}

/** When an investment has paid for itself, by the municipality's rule: in words, as a curve, and in figures. */
export function PaybackPart({ scenario, proposal, extent }: PaybackPartProps) {
  const words = useWords();
  const { t, language } = words;
  if (proposal.proposalType !== 'investment') return null;
  const payback = paybackOf(proposal, extent, scenario);
  const rule = scenario.investments.paybackYearsAtMost;
  const last = scenario.years.at(-1) ?? 0;
  return (
    <div className="PaybackPart">
      <p className="PaybackPart__sentence">{paybackSentence(payback, rule, words)}</p>
      {payback.costsFirst && (
        <>
          <p className="PaybackPart__title">{t('payback.title')}</p>
          <LazyPaybackChart payback={payback} rule={rule} />
          <details>
            <summary>{t('payback.figures')}</summary>
            <YearTable
              caption={t('payback.caption', { level: scenario.priceLevel })}
              first={t('payback.line')}
              years={payback.years}
              rows={[{ name: t('payback.gained'), amounts: payback.gained }]}
              write={(amount) => signed(amount, language)}
            />
          </details>
          {payback.years.length > payback.projectedFrom && (
            <p className="PaybackPart__title">{t('payback.note', { last })}</p>
          )}
        </>
      )}
    </div>
  );
}
