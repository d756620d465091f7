import { useWords } from '../../app/texts.tsx';
import { useWorkshop } from '../../app/workshop.tsx';
import type { Explain } from '../../days/ComparisonView.tsx';
import { DaysView } from '../../days/DaysView.tsx';
import { Unfold } from '../../days/Unfold.tsx';
import { commandsOf } from '../frame/cards.ts';
import { useAsk } from '../frame/useAsk.ts';

/** How today stands beside an earlier day; nothing where there was none. */
export function SinceLast() {
  const { t } = useWords();
  const stage = useWorkshop((state) => state.stage);
  const { ask } = useAsk(commandsOf.runs);
  const explain: Explain = async (kind, id, text) => (await ask('explainChange', { kind, id, text })).ok;
  if (!stage.earlierDays?.length) return null;
  return (
    <section aria-labelledby="runs-days-heading">
      <h3 className="RunsCard__heading" id="runs-days-heading">
        {t('days.title')}
      </h3>
      <Unfold summary={t('days.show')}>
        <DaysView stage={stage} level={4} explain={explain} />
      </Unfold>
    </section>
  );
}
