import '../app/allWords.ts';
import type { FactSheet } from '../../shared/scenario/schema.ts';
import { useWords } from '../app/texts.tsx';
import { FactSheetView } from './FactSheetView.tsx';
import { useFactReads } from './useFactReads.ts';

interface FactSheetsProps {
  sheets: readonly FactSheet[];
  /** Those that lie on the table already are not shown again, and count as well. */
  all: readonly FactSheet[];
}

/** Fact sheets of the day, where the step is about them. */
export default function FactSheets({ sheets, all }: FactSheetsProps) {
  const { t } = useWords();
  const { isRead, markRead } = useFactReads();
  const count = all.filter(({ id }) => isRead(id)).length;
  return (
    <section className="FactSheets" aria-labelledby="FactSheets">
      <h3 className="FactSheets__heading" id="FactSheets">
        {t(sheets.length < all.length ? 'facts.more' : 'facts.heading')}
      </h3>
      <p className="FactSheets__count">{t('facts.count', { count, total: all.length })}</p>
      {sheets.map((sheet) => (
        <FactSheetView key={sheet.id} sheet={sheet} isRead={isRead(sheet.id)} onRead={() => markRead(sheet.id)} />
      ))}
    </section>
  );
}
