import { type ElectionGains, gainsByElection, onLongTrack } from '../../shared/budget/gains.ts';
import type { StageRun } from '../../shared/state.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { electionSentence } from './trackWords.ts';
import './ElectionTable.css';

/** What the package gives up to the next municipal election and after it: the long track for itself, and all of it. */
export function ElectionTable({ run: { board, scenario } }: { run: StageRun }) {
  const words = useWords();
  const { t, language } = words;
  const long = gainsByElection(board, scenario, onLongTrack);
  const all = gainsByElection(board, scenario);
  const { election, first, last } = all;
  const span = (from: number, to: number) => (from === to ? String(from) : t('election.years', { from, to }));
  const row = (name: string, of: ElectionGains, kind: 'operating' | 'construction') => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {[of.before, of.after].map((gain, index) => (
        <td key={index === 0 ? 'before' : 'after'} className="num">
          {gainInWords(gain[kind])}
        </td>
      ))}
    </tr>
  );
  return (
    <section className="ElectionTable" aria-label={t('election.heading')}>
      <h3 className="ElectionTable__heading">{t('election.heading')}</h3>
      <p>{t('election.long', { sentence: electionSentence(long, words) })}</p>
      <table>
        <caption>{t('election.caption', { level: scenario.priceLevel })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('election.what')}</th>
            <th scope="col" className="num">
              {span(first, election)}
            </th>
            <th scope="col" className="num">
              {span(election + 1, last)}
            </th>
          </tr>
        </thead>
        <tbody>
          {row(t('election.long.operating'), long, 'operating')}
          {row(t('election.long.construction'), long, 'construction')}
          {row(t('election.all.operating'), all, 'operating')}
          {row(t('election.all.construction'), all, 'construction')}
        </tbody>
      </table>
    </section>
  );

  function gainInWords(amount: number): string {
    if (amount === 0) return millions(0, language);
    return t(amount > 0 ? 'election.cell.gives' : 'election.cell.costs', { amount: Math.abs(amount) });
  }
}
