import { find } from '../../../shared/ids.ts';
import type { BallotResult, StageBallot } from '../../../shared/voting/ballot.ts';
import { useWords } from '../../app/texts.tsx';
import { ScrollArea } from '../frame/ScrollArea.tsx';
import { written } from '../frame/written.ts';
import './ResultTable.css';

interface ResultTableProps {
  options: StageBallot['options'];
  result: BallotResult;
}

/** A result as it is published: the totals, the groups that may stand for themselves, and which were left out. */
export function ResultTable({ options, result }: ResultTableProps) {
  const { t } = useWords();
  const titles = Object.fromEntries(options.map(({ id, title }) => [id, written(title, t)]));
  const withheld = result.withheld.map((group) => t(`group.${group}.many`)).join(', ');
  return (
    <div className="ResultTable">
      <ScrollArea label={t('desk.ballot.isRevealed')} along="sideways">
        <table className="ResultTable__table">
          <thead>
            <tr>
              <th scope="col">{t('desk.ballot.option')}</th>
              <th scope="col" className="num">
                {t('desk.ballot.everyone')}
              </th>
              {result.groups.map(({ group }) => (
                <th key={group} scope="col" className="ResultTable__group">
                  {t(`group.${group}.many`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.approvals.map(({ optionId, count }, index) => (
              <tr key={optionId}>
                <th scope="row">{find(titles, optionId)}</th>
                <td className="ResultTable__total num">{count}</td>
                {result.groups.map(({ group, approvals }) => (
                  <td key={group} className="num">
                    {approvals[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('desk.ballot.blank')}</th>
              <td className="num">{result.blank}</td>
              {result.groups.map(({ group, blank }) => (
                <td key={group} className="num">
                  {blank}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('desk.ballot.castRow')}</th>
              <td className="num">{result.cast}</td>
              {result.groups.map(({ group, cast }) => (
                <td key={group} className="num">
                  {cast}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollArea>
      {withheld !== '' && <p className="ResultTable__withheld">{t('desk.ballot.withheld', { groups: withheld })}</p>}
    </div>
  );
}
