import { Fragment } from 'react';
import { signed } from '../../../shared/text/format.ts';
import { listInWords } from '../../../shared/text/listInWords.ts';
import type { Movement } from '../../../shared/voting/reading.ts';
import { useWords } from '../../app/texts.tsx';

/** Shares before and after the debate, and how much each group moved that both results tell of. */
export function MovementTable({ movement }: { movement: readonly Movement[] }) {
  const { t, language } = useWords();
  const inGroups = (groups: Movement['groups']) => {
    const each = groups.map(({ group, change }) =>
      t('ballot.movement.group', { group: t(`group.${group}.many`), change: signed(change, language) }),
    );
    return t('ballot.movement.groups', { groups: listInWords(each, t) });
  };
  return (
    <table className="ResultTables">
      <caption>{t('ballot.movement')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('voting.option')}</th>
          <th scope="col">{t('ballot.column.before')}</th>
          <th scope="col">{t('ballot.column.after')}</th>
          <th scope="col">{t('ballot.column.movement')}</th>
        </tr>
      </thead>
      <tbody>
        {movement.map(({ option, before, after, change, groups }) => (
          <Fragment key={option.id}>
            <tr>
              <th scope="row">{option.title.text ?? t('text.erased')}</th>
              <td className="num">{t('voting.percent', { share: before })}</td>
              <td className="num">{t('voting.percent', { share: after })}</td>
              <td className="ResultTables__main num">
                {t('ballot.movement.points', { change: signed(change, language) })}
              </td>
            </tr>
            {groups.length > 0 && (
              <tr className="ResultTables__groups">
                <td colSpan={4}>{inGroups(groups)}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
