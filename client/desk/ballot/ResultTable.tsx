import { groupsInWords } from '../../../shared/equality/voiceWords.ts';
import { percent } from '../../../shared/text/format.ts';
import type { RevealedBallot } from '../../../shared/voting/ballot.ts';
import { linesInOrder } from '../../../shared/voting/resultLines.ts';
import { useWords } from '../../app/texts.tsx';
import { ScrollArea } from '../frame/ScrollArea.tsx';
import { written } from '../frame/written.ts';
import './ResultTable.css';

interface ResultTableProps {
  ballot: RevealedBallot;
}

/** A result as it is published: the totals, the groups that may stand for themselves, and which were left out. */
export function ResultTable({ ballot }: ResultTableProps) {
  const { t } = useWords();
  const { result } = ballot;
  const withheld = groupsInWords(result.withheld, t);
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
              <th scope="col" className="num">
                {t('screen.ballot.share')}
              </th>
              {result.groups.map(({ group }) => (
                <th key={group} scope="col" className="ResultTable__group">
                  {t(`group.${group}.many`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {linesInOrder(ballot).map(({ option, count, share, groups }) => (
              <tr key={option.id}>
                <th scope="row">{written(option.title, t)}</th>
                <td className="ResultTable__total num">{count}</td>
                <td className="num">{t('voting.percent', { share })}</td>
                {groups.map((own) => (
                  <td key={own.group} className="num">
                    {own.against
                      ? t('ballot.groups.counts', { count: own.count, against: own.against.count })
                      : own.count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('desk.ballot.blank')}</th>
              <td className="num">{result.blank}</td>
              <td className="num">{t('voting.percent', { share: percent(result.blank, result.cast) })}</td>
              {result.groups.map(({ group, blank }) => (
                <td key={group} className="num">
                  {blank}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('desk.ballot.castRow')}</th>
              <td className="num">{result.cast}</td>
              <td />
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
