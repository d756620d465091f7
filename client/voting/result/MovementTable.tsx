import { signed } from '../../../shared/text/format.ts';
import type { Movement } from '../../../shared/voting/reading.ts';
import { useWords } from '../../app/texts.tsx';

/** Shares before and after the debate. */
export function MovementTable({ movement }: { movement: readonly Movement[] }) {
  const { t, language } = useWords();
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
        {movement.map(({ option, before, after, change }) => (
          <tr key={option.id}>
            <th scope="row">{option.title.text ?? t('text.erased')}</th>
            <td className="num">{t('voting.percent', { share: before })}</td>
            <td className="num">{t('voting.percent', { share: after })}</td>
            <td className="ResultTables__main num">
              {t('ballot.movement.points', { change: signed(change, language) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
