import { useState } from 'react';
import { must } from '../../../shared/ids.ts';
import type { Outcome } from '../../../shared/scenario/schema.ts';
import type { StageRun } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { useConnection, useWorkshop } from '../../app/workshop.tsx';
import { wouldDecide } from '../../connection/prediction.ts';
import { Choice } from '../../design/Choice.tsx';
import { PriorityList } from './PriorityList.tsx';
import type { SuggestionDesk } from './SuggestionDesk.ts';
import { type Asked, SuggestionView } from './SuggestionView.tsx';
import { useSuggestion } from './useSuggestion.ts';
import './BalancePart.css';

interface BalancePartProps {
  run: StageRun;
  /** Where suggestions are asked for. */
  desk: SuggestionDesk;
  /** Index of the year whose effect is shown. */
  year: number;
  canChoose: boolean;
  onOpen: (proposalId: string) => void;
}

/** A calculated suggestion for how the package could meet an outcome, from what the table wants to spare. */
export default function BalancePart({ run, desk, year, canChoose, onOpen }: BalancePartProps) {
  const { t } = useWords();
  const connection = useConnection();
  const [outcomeId, setOutcomeId] = useState(run.activeOutcomeId);
  const outcome = run.outcomes.find(({ id }) => id === outcomeId) ?? must(run.outcomes[0], 'outcome');
  return (
    <div className="BalancePart">
      <h3 className="BalancePart__heading">{t('balance.heading')}</h3>
      <p className="BalancePart__intro">{t('balance.intro')}</p>
      <Choice
        label={t('balance.outcome')}
        layout="segments"
        options={run.outcomes.map(({ id, name }) => ({ value: id, label: name }))}
        value={outcome.id}
        onChange={setOutcomeId}
      />
      <PriorityList
        run={run}
        canChoose={canChoose}
        onSet={(areaIds, priority) => void connection.send('setPriority', { areaIds, priority })}
      />
      <Suggested {...{ run, desk, outcome, year, canChoose, onOpen }} />
    </div>
  );
}

function Suggested({ run, desk, outcome, year, canChoose, onOpen }: BalancePartProps & { outcome: Outcome }) {
  const connection = useConnection();
  const state = useWorkshop((whole) => whole);
  const suggestion = useSuggestion(desk, run.board, run.scenario, outcome);
  const refusalOf = ({ name, input }: Asked) => {
    const decision = wouldDecide(state, name, input, connection.actor, connection.serverNow());
    return decision.ok ? undefined : decision.problem;
  };
  const ask = (asked: Asked) => {
    if (asked.name === 'adoptSuggestion') void connection.send(asked.name, asked.input);
    else void connection.send(asked.name, asked.input);
  };
  return <SuggestionView {...{ run, outcome, year, canChoose, suggestion, refusalOf, onOpen }} onAsk={ask} />;
}
