import '../app/allWords.ts';
import { areaById } from '../../shared/budget/ledger.ts';
import { factSheetsAbout } from '../../shared/facts/factSheets.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { AreaId } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Sheet } from '../design/Sheet.tsx';
import { FactSheetView } from './FactSheetView.tsx';
import { useFactReads } from './useFactReads.ts';

interface AreaFactsProps {
  scenario: Scenario;
  areaId: AreaId;
  onClose: () => void;
}

/** The fact sheets about one area, beside its numbers; the first is open. */
export default function AreaFacts({ scenario, areaId, onClose }: AreaFactsProps) {
  const { t } = useWords();
  const { isRead, markRead } = useFactReads();
  const title = t('facts.about', { area: areaById(scenario, areaId)?.name ?? '' });
  return (
    <Sheet isOpen onClose={onClose} title={title} closeLabel={t('facts.close')}>
      <div className="FactSheets">
        {factSheetsAbout(scenario, areaId).map((sheet, index) => (
          <FactSheetView
            key={sheet.id}
            sheet={sheet}
            startsOpen={index === 0}
            isRead={isRead(sheet.id)}
            onRead={() => markRead(sheet.id)}
          />
        ))}
      </div>
    </Sheet>
  );
}
