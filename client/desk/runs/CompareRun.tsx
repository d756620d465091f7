import { useMemo, useState } from 'react';
import { compareDays } from '../../../shared/days/compareDays.ts';
import { earlierDayOf } from '../../../shared/days/earlierDayOf.ts';
import type { StageRun } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { useWorkshop } from '../../app/workshop.tsx';
import { ComparisonView, type Explain } from '../../days/ComparisonView.tsx';
import { Button } from '../../design/Button.tsx';
import { commandsOf } from '../frame/cards.ts';
import { useAsk } from '../frame/useAsk.ts';

/** How the run that goes on stands beside an earlier one, once somebody asks. */
export function CompareRun({ run }: { run: StageRun }) {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <div>
        <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t(isShown ? 'days.past.hide' : 'days.past.compare')}
        </Button>
      </div>
      {isShown && <Compared run={run} />}
    </>
  );
}

function Compared({ run }: { run: StageRun }) {
  const stage = useWorkshop((state) => state.stage);
  const { ask } = useAsk(commandsOf.runs);
  const earlier = useMemo(() => earlierDayOf({ run }), [run]);
  const now = useMemo(() => earlierDayOf(stage), [stage]);
  const explain: Explain = async (kind, id, text) => (await ask('explainChange', { kind, id, text })).ok;
  return <ComparisonView comparison={compareDays(earlier, now)} level={4} explain={explain} />;
}
