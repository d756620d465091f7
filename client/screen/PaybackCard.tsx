import type { Investment } from '../../shared/budget/investments.ts';
import { millions, oneDecimal } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { LazyPaybackChart } from '../charts/LazyPaybackChart.tsx';
import { YearHead } from '../design/YearHead.tsx';
import { framed, PointMark } from './PointMark.tsx';
import { paidBackHow } from './paybackHeadline.ts';
import './PaybackCard.css';

/** 28 px at 1920: the smallest that can be read from the back; the chart is drawn in pixels and grows with the wall. */
const lettersOfWidth = 28 / 1920;

interface PaybackCardProps {
  investment: Investment;
  /** Years at most, by the scenario's rule. */
  rule: number;
  /** The year of the next election, and the last year that is counted after it. */
  election: number;
  last: number;
  isPointed: boolean;
}

/** One investment: when it has paid for itself, its curve, and what it gives before and after the next election. */
export function PaybackCard({ investment, rule, election, last, isPointed }: PaybackCardProps) {
  const { t, language } = useWords();
  const { proposal, payback, isInTime, before, after } = investment;
  const when = t(`screen.payback.card.${paidBackHow(investment)}`, {
    year: payback.paidBack?.year ?? 0,
    years: oneDecimal(payback.paidBack?.after ?? 0, language),
  });
  const gains = [
    { name: t('screen.payback.before', { election }), amount: before },
    { name: t('screen.payback.after', { last }), amount: after },
  ];
  return (
    <li {...framed(isPointed, 'PaybackCard')}>
      <h2 className="PaybackCard__title ScreenPage__two">
        {isPointed && <PointMark />}
        {proposal.title}
      </h2>
      <p className="PaybackCard__when">
        <span aria-hidden="true">{isInTime ? '●' : '○'}</span> {when}
      </p>
      <div className="PaybackCard__chart">
        {payback.costsFirst && (
          <LazyPaybackChart payback={payback} rule={rule} letters={Math.round(window.innerWidth * lettersOfWidth)} />
        )}
      </div>
      <dl className="PaybackCard__gains">
        {gains.map(({ name, amount }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">
              {t(amount < 0 ? 'election.cell.costs' : 'election.cell.gives', { amount: Math.abs(amount) })}
            </dd>
          </div>
        ))}
      </dl>
      <div className="visually-hidden">
        <table>
          <caption>{`${proposal.title}. ${t('payback.title')}`}</caption>
          <YearHead first={t('payback.line')} years={payback.years} />
          <tbody>
            <tr>
              <th scope="row">{t('payback.gained')}</th>
              {payback.gained.map((amount, index) => (
                <td key={payback.years[index]}>{millions(amount, language)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </li>
  );
}
