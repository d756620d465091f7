import { oneDecimal, signed, whole } from '../../../shared/text/format.ts';
import type { Agreement } from '../../../shared/voting/agreement.ts';
import { useWords } from '../../app/texts.tsx';

/** How many stand behind each option and how many elsewhere, most agreement first, and where the room is split. */
export function AgreementTable({ agreement }: { agreement: readonly Agreement[] }) {
  const { t, language } = useWords();
  const hasStrength = agreement.some(({ strength }) => strength !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled with the arrows
    <section className="ResultTables__scroll" aria-label={t('ballot.agreement')} tabIndex={0}>
      <table className="ResultTables">
        <caption>{t('ballot.agreement')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('voting.option')}</th>
            <th scope="col">{t('ballot.column.support')}</th>
            {hasStrength && <th scope="col">{t('ballot.column.strength')}</th>}
            <th scope="col">{t('ballot.column.others')}</th>
            <th scope="col">{t('ballot.column.net')}</th>
          </tr>
        </thead>
        <tbody>
          {agreement
            .toSorted((a, b) => b.net - a.net)
            .map(({ option, support, against, net, isSplit, strength }) => (
              <tr key={option.id}>
                <th scope="row">{option.title.text ?? t('text.erased')}</th>
                <td className="num">{whole(support, language)}</td>
                {hasStrength && <td className="num">{oneDecimal(strength ?? 0, language)}</td>}
                <td className="num">{whole(against, language)}</td>
                <td className="ResultTables__main num">
                  {signed(net, language)} {isSplit && <span className="ResultTables__tag">{t('ballot.split')}</span>}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className="ResultDetails__note">{t('ballot.agreement.what')}</p>
    </section>
  );
}
