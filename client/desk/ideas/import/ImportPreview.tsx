import type { ImportedIdea } from '../../../../shared/ideas/list/toImport.ts';
import type { TextKey } from '../../../../shared/text/keys.ts';
import { useWords, type Words } from '../../../app/texts.tsx';
import { ScrollArea } from '../../frame/ScrollArea.tsx';
import { type Importing, isThere } from './useImport.ts';

/** What will be read in, line by line, and what will not and why. */
export function ImportPreview({ importing }: { importing: Importing }) {
  const { t } = useWords();
  const { found, scenario, years, keepNames, unknownColumns } = importing;
  const unread = found.left.filter(({ key }) => !isThere(key));
  const there = found.left.length - unread.length;
  const [first = 0] = scenario.years;
  const last = scenario.years.at(-1) ?? first;
  const hasNames = keepNames && found.ideas.some(({ name }) => name !== '');
  const count = found.ideas.length;
  const caption = t('desk.sources.willRead', { count, level: scenario.priceLevel });
  return (
    <>
      {unknownColumns.length > 0 && <p>{t('desk.sources.unknownColumns', { columns: unknownColumns.join(', ') })}</p>}
      {there > 0 && <p>{t(there === 1 ? 'desk.sources.there.one' : 'desk.sources.there', { count: there })}</p>}
      {unread.length > 0 && (
        <div>
          <p className="ImportIdeas__heading">{t('desk.sources.left', { count: unread.length })}</p>
          <ul>
            {unread.map(({ line, key, values }) => (
              <li key={line}>{t('desk.sources.leftLine', { line, why: t(key, values) })}</li>
            ))}
          </ul>
        </div>
      )}
      {count === 0 ? (
        <p>{t('desk.sources.nothing')}</p>
      ) : (
        <ScrollArea label={caption} along="down" className="ImportIdeas__preview">
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t('desk.sources.line')}</th>
                <th scope="col">{t('desk.sources.idea')}</th>
                <th scope="col">{t('desk.sources.area')}</th>
                <th scope="col">
                  {t(`desk.sources.amount.${years}`, years === 'first' ? { year: first } : { first, last })}
                </th>
                {hasNames && <th scope="col">{t('desk.sources.name')}</th>}
              </tr>
            </thead>
            <tbody>
              {found.ideas.map((idea) => (
                <tr key={idea.line}>
                  <td className="num">{idea.line}</td>
                  <th scope="row">
                    <span className="ImportIdeas__title">{idea.title}</span>
                    {idea.text && <span className="ImportIdeas__text">{idea.text}</span>}
                    {idea.remarks.map(({ key, values }) => (
                      <span key={key} className="ImportIdeas__remark">
                        {t(key, values)}
                      </span>
                    ))}
                  </th>
                  <td>{idea.area?.name ?? t('ideas.area.none')}</td>
                  <td className="num">{amountText(idea, t)}</td>
                  {hasNames && <td>{idea.name}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </>
  );
}

function amountText({ amount }: ImportedIdea, t: Words['t']): string {
  if (amount === null) return '';
  const key: TextKey = amount < 0 ? 'desk.sources.saves' : 'desk.sources.costs';
  return t(key, { amount: Math.abs(amount) });
}
