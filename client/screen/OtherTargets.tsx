import type { TargetStatus } from '../../shared/budget/outcomes.ts';
import { useWords } from '../app/texts.tsx';
import './OtherTargets.css';

export interface OtherTargetsProps {
  targets: readonly TargetStatus[];
  years: readonly number[];
}

/** The outcome's further targets, a line of words each: met, or what is missing where most is. */
export function OtherTargets({ targets, years }: OtherTargetsProps) {
  const { t } = useWords();
  if (targets.length === 0) return null;
  return (
    <ul className="OtherTargets">
      {targets.map(({ target, missing }) => {
        const most = Math.max(...missing);
        return (
          <li key={target.id} className={most > 0 ? 'OtherTargets__missing' : 'OtherTargets__met'}>
            {most > 0
              ? t('screen.budget.target.missing', {
                  target: target.name,
                  amount: most,
                  year: years[missing.indexOf(most)] ?? 0,
                })
              : t('screen.budget.target.met', { target: target.name })}
          </li>
        );
      })}
    </ul>
  );
}
