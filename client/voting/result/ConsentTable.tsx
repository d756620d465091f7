import { signed } from '../../../shared/text/format.ts';
import type { RevealedBallot } from '../../../shared/voting/ballot.ts';
import type { OutcomeOf } from '../../../shared/voting/methods/method.ts';
import { consentLevels } from '../../../shared/voting/methods/vote.ts';
import { standsOf } from '../../../shared/voting/reading.ts';
import { useWords } from '../../app/texts.tsx';

interface ConsentTableProps {
  ballot: RevealedBallot;
  outcome: OutcomeOf<'consent'>;
  most?: number | undefined;
}

/** How many stand on each of the five steps, and whether the room agrees or is split. */
export function ConsentTable({ ballot, outcome, most }: ConsentTableProps) {
  const { t, language } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled with the arrows
    <section className="ResultTables__scroll" aria-label={t('ballot.consent.steps')} tabIndex={0}>
      <table className="ResultTables ResultTables--narrow ResultTables--levels">
        <caption>{t('ballot.consent.steps')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('voting.option')}</th>
            {consentLevels.map((level) => (
              <th key={level} scope="col">
                {t(`ballot.consent.${level}`)}
              </th>
            ))}
            <th scope="col">{t('ballot.column.agreement')}</th>
          </tr>
        </thead>
        <tbody>
          {standsOf(ballot, outcome)
            .slice(0, most)
            .map(({ option, levels, agreement, isSplit }) => (
              <tr key={option.id}>
                <th scope="row">{option.title.text ?? t('text.erased')}</th>
                {levels.map((count, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the five steps never move
                  <td key={at} className="num">
                    {count}
                  </td>
                ))}
                <td className="ResultTables__main num">
                  {signed(agreement, language)}{' '}
                  {isSplit && <span className="ResultTables__tag">{t('ballot.split')}</span>}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
