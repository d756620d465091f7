import { mayCost } from '../../../shared/ideas/cost.ts';
import { useWords } from '../../app/texts.tsx';
import { useWorkshop } from '../../app/workshop.tsx';
import { Checkbox } from '../../design/Checkbox.tsx';
import type { Asking } from '../frame/useAsk.ts';
import { written } from '../frame/written.ts';
import './CostingRights.css';

/** Who may cost ideas for the administration. */
export function CostingRights({ ask }: { ask: Asking['ask'] }) {
  const { t } = useWords();
  const stage = useWorkshop((state) => state.stage);
  return (
    <details className="CostingRights">
      <summary className="CostingRights__open">{t('costing.rights')}</summary>
      <p>{t('costing.rights.what')}</p>
      {Object.entries(stage.people).map(([participantId, { name }]) => (
        <Checkbox
          key={participantId}
          label={written(name, t)}
          checked={mayCost(stage, participantId)}
          onChange={(may) => void ask(may ? 'giveCostingRight' : 'takeCostingRight', { participantId })}
        />
      ))}
    </details>
  );
}
