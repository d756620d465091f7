import type { Standing, Survival } from '../../../shared/budget/standing.ts';
import { useWords } from '../../app/texts.tsx';
import { classes } from '../../design/classes.ts';
import { boardInWords, standingInWords } from '../../shocks/words.ts';
import { ScrollArea } from '../frame/ScrollArea.tsx';
import './SurvivalTable.css';

interface SurvivalTableProps {
  rows: readonly Survival[];
  /** The outcome that counts now. */
  activeId: string;
  priceLevel: string;
}

/** Boards × outcomes: without the card and with it, and how far down the ladder it makes one go. */
export function SurvivalTable({ rows, activeId, priceLevel }: SurvivalTableProps) {
  const { t } = useWords();
  const caption = t('desk.shocks.caption', { level: priceLevel });
  const outcomes = (rows[0]?.outcomes ?? []).map(({ after }) => after.outcome);
  return (
    <ScrollArea label={caption} along="sideways">
      <table className="SurvivalTable">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('standing.board')}</th>
            {outcomes.map(({ id, name }) => (
              <th key={id} scope="col" className={classes(id === activeId && 'SurvivalTable__active')}>
                {name}
                {id === activeId && <span className="SurvivalTable__counts">{t('desk.target.counts')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.boardId}>
              <th scope="row">{boardInWords(row, t)}</th>
              {row.outcomes.map((pair) => (
                <Pair key={pair.after.outcome.id} {...pair} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

/** How a board stood and stands against an outcome. */
export function Pair({ before, after }: { before: Standing; after: Standing }) {
  const { t } = useWords();
  const [was, is] = [standingInWords(before, t), standingInWords(after, t)];
  return (
    <td className={classes('num', after.gap ? 'SurvivalTable__short' : 'SurvivalTable__met')}>
      <span aria-hidden="true">{after.gap ? '○' : '●'} </span>
      {was === is ? is : t('standing.change', { before: was, after: is })}
      {after.steps > 0 && (
        <span className="SurvivalTable__steps">
          {t('standing.steps', { before: before.depth, after: after.depth, steps: after.steps })}
        </span>
      )}
    </td>
  );
}
