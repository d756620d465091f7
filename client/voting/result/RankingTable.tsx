import type { RevealedBallot } from '../../../shared/voting/ballot.ts';
import type { OutcomeOf } from '../../../shared/voting/methods/method.ts';
import { useWords } from '../../app/texts.tsx';

interface RankingTableProps {
  ballot: RevealedBallot;
  outcome: OutcomeOf<'ranking'>;
  most?: number | undefined;
}

/** The rounds of the instant runoff and the Borda points, side by side. */
export function RankingTable({ ballot, outcome, most }: RankingTableProps) {
  const { t } = useWords();
  const { borda, rounds, winners, bordaWinners } = outcome;
  const last = ({ at }: { at: number }) => rounds.filter(({ counts }) => counts[at] !== null).length;
  const rows = ballot.options
    .map((option, at) => ({ option, at }))
    .sort((a, b) => last(b) - last(a) || (borda[b.at] ?? 0) - (borda[a.at] ?? 0))
    .slice(0, most);
  // On the screen there is room for the first round and the last ones.
  const shown = rounds.map((round, index) => ({ round, number: index + 1 })).slice(most === undefined ? 0 : -4);
  const mark = (isWinner: boolean) => isWinner && <span className="ResultTables__mark">●</span>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled with the arrows
    <section className="ResultTables__scroll" aria-label={t('ballot.ranking.runoff')} tabIndex={0}>
      <table className="ResultTables">
        <caption>{t('ballot.ranking.runoff')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('voting.option')}</th>
            {shown.map(({ number }) => (
              <th key={number} scope="col">
                {t('ballot.column.runoff', { round: number })}
              </th>
            ))}
            <th scope="col">{t('ballot.column.borda')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ option, at }) => (
            <tr key={option.id}>
              <th scope="row">{option.title.text ?? t('text.erased')}</th>
              {shown.map(({ round, number }) => (
                <td key={number} className="num">
                  {mark(number === rounds.length && winners.includes(option.id))} {round.counts[at] ?? '–'}{' '}
                  {round.out.includes(option.id) && (
                    <span className="ResultTables__tag">{t('ballot.ranking.out')}</span>
                  )}
                </td>
              ))}
              <td className="ResultTables__main num">
                {mark(bordaWinners.includes(option.id))} {borda[at]}
              </td>
            </tr>
          ))}
          {rounds.some(({ exhausted }) => exhausted > 0) && (
            <tr>
              <th scope="row">{t('ballot.ranking.exhausted')}</th>
              {shown.map(({ round, number }) => (
                <td key={number} className="num">
                  {round.exhausted}
                </td>
              ))}
              <td />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
