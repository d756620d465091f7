import type { Scenario } from '../../../shared/scenario/schema.ts';
import { oneDecimal, whole } from '../../../shared/text/format.ts';
import type { RevealedBallot } from '../../../shared/voting/ballot.ts';
import type { OutcomeOf } from '../../../shared/voting/methods/method.ts';
import { poolRounds } from '../../../shared/voting/reading.ts';
import { useWords } from '../../app/texts.tsx';

interface PoolRoundsProps {
  ballot: RevealedBallot;
  outcome: OutcomeOf<'pool'>;
  scenario: Pick<Scenario, 'budgetYear' | 'priceLevel'>;
}

/** A pool round by round, for those who want to follow the count. */
export function PoolRounds({ ballot, outcome, scenario }: PoolRoundsProps) {
  const { t, language } = useWords();
  const { budgetYear: year, priceLevel: level } = scenario;
  const rounds = poolRounds(ballot, outcome);
  if (rounds.length === 0) return null;
  const price = ballot.settings?.utility === 'points' ? 'ballot.rounds.pricePoint' : 'ballot.rounds.price';
  return (
    <details>
      <summary className="ResultDetails__heading">{t('ballot.rounds')}</summary>
      <p>{t('ballot.rounds.what')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled with the arrows */}
      <section className="ResultTables__scroll" aria-label={t('ballot.rounds')} tabIndex={0}>
        <table className="ResultTables">
          <caption>{t('ballot.rounds.caption', { year, level })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('voting.option')}</th>
              <th scope="col">{t(price)}</th>
              <th scope="col">{t('ballot.rounds.effective')}</th>
              <th scope="col">{t('ballot.rounds.rest')}</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map((round, at) => (
              <tr key={round.option.id}>
                <th scope="row">
                  {at + 1}. {round.option.title.text ?? t('text.erased')}
                </th>
                {round.price === undefined || round.effective === undefined ? (
                  <td colSpan={2}>{t(round.how === 'filled' ? 'ballot.pool.filled' : 'ballot.rounds.few')}</td>
                ) : (
                  <>
                    <td className="num">{whole(round.price, language)}</td>
                    <td className="num">{oneDecimal(round.effective, language)}</td>
                  </>
                )}
                <td className="num">{whole(round.rest, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
