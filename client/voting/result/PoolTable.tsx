import { Fragment } from 'react';
import { kroner, whole } from '../../../shared/text/format.ts';
import type { RevealedBallot } from '../../../shared/voting/ballot.ts';
import type { OutcomeOf } from '../../../shared/voting/methods/method.ts';
import { whyInWords } from '../../../shared/voting/poolWords.ts';
import { inKroner, poolLines } from '../../../shared/voting/reading.ts';
import { useWords } from '../../app/texts.tsx';

interface PoolTableProps {
  ballot: RevealedBallot;
  outcome: OutcomeOf<'pool'>;
  most?: number | undefined;
}

/** Equal shares beside the plain count, with the reason for each idea. */
export function PoolTable({ ballot, outcome, most }: PoolTableProps) {
  const words = useWords();
  const { t, language } = words;
  const { budget = 0, completion, exhaustive } = ballot.settings ?? {};
  const share = whole(inKroner(outcome.share), language);
  const raised = whole(inKroner(outcome.raisedShare), language);
  const yes = (isIn: boolean) => (isIn ? `● ${t('ballot.pool.yes')}` : `○ ${t('ballot.pool.no')}`);
  const lines = poolLines(ballot, outcome);
  return (
    <>
      <p className="ResultTables__lead">
        {t('ballot.pool.caption')}. {t('ballot.pool.spent', { cost: outcome.cost, budget })}.{' '}
        {share === raised ? t('ballot.pool.share', { share }) : t('ballot.pool.raised', { share, raised })}{' '}
        {completion !== 'none' && t(exhaustive ? 'ballot.pool.exhaustive.on' : 'ballot.pool.exhaustive.off')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled with the arrows */}
      <section className="ResultTables__scroll" aria-label={t('ballot.pool.caption')} tabIndex={0}>
        <table className="ResultTables ResultTables--narrow">
          <caption className="visually-hidden">{t('ballot.pool.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('voting.option')}</th>
              <th scope="col" className="ResultTables__wide">
                {t('ballot.column.cost')}
              </th>
              <th scope="col">
                {t(ballot.settings?.utility === 'points' ? 'ballot.column.dots' : 'ballot.column.pool')}
              </th>
              <th scope="col">{t('ballot.column.equalShares')}</th>
              <th scope="col">{t('ballot.column.byVotes')}</th>
              <th scope="col" className="ResultTables__why ResultTables__wide">
                {t('ballot.column.why')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, most).map((line) => (
              <Fragment key={line.option.id}>
                <tr>
                  <th scope="row">{line.option.title.text ?? t('text.erased')}</th>
                  <td className="ResultTables__wide num">{whole(line.cost, language)}</td>
                  <td className="num">{line.votes}</td>
                  <td className="ResultTables__main ResultTables__verdict">{yes(line.isChosen)}</td>
                  <td className="ResultTables__verdict">{yes(line.isChosenByVotes)}</td>
                  <td className="ResultTables__why ResultTables__wide">{whyInWords(line.why, words)}</td>
                </tr>
                {most === undefined && (
                  <tr className="ResultTables__below">
                    <td colSpan={4}>
                      {kroner(line.cost, language)} · {whyInWords(line.why, words)}
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
