import { useState } from 'react';
import { rescored } from '../../../shared/budget/landing.ts';
import { outcomeStatuses } from '../../../shared/budget/outcomes.ts';
import { agreementId, agreementTargets } from '../../../shared/commands/enterAgreement.ts';
import type { Outcome, Scenario } from '../../../shared/scenario/schema.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun, useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { commandsOf } from '../frame/cards.ts';
import { Refused } from '../frame/Refused.tsx';
import { useAsk } from '../frame/useAsk.ts';
import { useFocusBack } from '../frame/useFocusBack.ts';
import { AgreementForm, type Figures } from './AgreementForm.tsx';
import { LandingTable } from './LandingTable.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import { Pictures } from './Pictures.tsx';
import './TargetCard.css';

/** The targets: how far the room is under each outcome, which one counts, and the agreement once it has landed. */
export function TargetCard() {
  const { t } = useWords();
  const run = useRun();
  // Its own figures: what played cards add is not typed into it.
  const entered = useWorkshop(({ stage }) => stage.run.outcomes);
  const { ask, refused, dismiss } = useAsk(commandsOf.target);
  const [isLanding, setLanding] = useState(false);
  const [busy, setBusy] = useState(false);
  const opener = useFocusBack(isLanding);
  const hasLanded = run.outcomes.some(({ id }) => id === agreementId);

  const save = async (figures: Figures) => {
    setBusy(true);
    const answer = await ask('enterAgreement', { figures });
    setBusy(false);
    if (answer.ok) setLanding(false);
  };

  return (
    <div className="TargetCard">
      <Refused refused={refused} onDismiss={dismiss} />
      {isLanding && (
        <AgreementForm
          key={run.id}
          targets={agreementTargets(run.scenario)}
          years={run.scenario.years}
          expected={figuresToBegin(entered, run.scenario)}
          busy={busy}
          hasCards={run.shocks.length > 0}
          onSave={(figures) => void save(figures)}
          onCancel={() => setLanding(false)}
        />
      )}
      <OutcomeTable
        statuses={outcomeStatuses(run)}
        years={run.scenario.years}
        activeId={run.activeOutcomeId}
        onChoose={(outcomeId) => void ask('setActiveOutcome', { outcomeId })}
      />
      {!isLanding && (
        <div>
          <Button ref={opener} onClick={() => setLanding(true)}>
            {t(hasLanded ? 'desk.target.landAgain' : 'desk.target.land')}
          </Button>
        </div>
      )}
      <LandingTable boards={rescored(run)} priceLevel={run.scenario.priceLevel} />
      <Pictures run={run} />
    </div>
  );
}

/** The agreement's own figures if it has landed, else those of the outcome that was expected. */
function figuresToBegin(outcomes: readonly Outcome[], scenario: Scenario): Figures {
  const begin =
    outcomes.find(({ id }) => id === agreementId) ?? outcomes.find(({ id }) => id === scenario.expectedOutcomeId);
  return (begin?.targets ?? []).map(({ id, amounts }) => ({ targetId: id, amounts }));
}
