import { useState } from 'react';
import { type ReadyMadeName, readyMadeNames } from '../../shared/programme/readyMade/readyMade.ts';
import { usuallySimulated } from '../../shared/rehearsal/rehearsal.ts';
import type { ScenarioCard } from '../app/api.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { SelectField } from '../design/SelectField.tsx';
import './ScenarioList.css';

export interface ScenarioListProps {
  cards: readonly ScenarioCard[];
  /** The scenario that is being started just now. */
  starting: string | null;
  /** Without a name in the scenario's own programme. */
  onStart: (scenarioId: string, programme?: ReadyMadeName) => void;
  /** The same, as a rehearsal with simulated people. */
  onRehearse: (scenarioId: string, programme?: ReadyMadeName) => void;
}

export function ScenarioList({ cards, starting, onStart, onRehearse }: ScenarioListProps) {
  const { t } = useWords();
  const [programme, setProgramme] = useState<ReadyMadeName | ''>('');
  if (cards.length === 0) return <p>{t('landing.scenarios.none')}</p>;
  return (
    <>
      <SelectField
        label={t('programme.begin')}
        options={[
          { value: '', label: t('programme.begin.own') },
          ...readyMadeNames.map((value) => ({ value, label: t(`programme.ready.${value}`) })),
        ]}
        value={programme}
        onChange={setProgramme}
      />
      <p>{t('rehearsal.home.text', { count: usuallySimulated })}</p>
      <ul className="ScenarioList">
        {cards.map(({ id, name, description, municipality, minutes, areas }) => (
          <li key={id} className="ScenarioList__card">
            <div className="ScenarioList__text">
              <h3 className="ScenarioList__name">{name}</h3>
              <p>{description}</p>
              <p className="ScenarioList__facts">
                {t('landing.scenario.facts', { municipality, areas, time: duration(minutes, t) })}
              </p>
            </div>
            <Button
              disabled={starting !== null}
              aria-label={t('rehearsal.start.name', { name })}
              onClick={() => onRehearse(id, programme || undefined)}
            >
              {t('rehearsal.start')}
            </Button>
            <Button
              variant="main"
              busy={starting === id}
              disabled={starting !== null && starting !== id}
              aria-label={t('landing.scenario.start.name', { name })}
              onClick={() => onStart(id, programme || undefined)}
            >
              {t('landing.scenario.start')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function duration(minutes: number, t: ReturnType<typeof useWords>['t']): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return t('landing.scenario.minutes', { minutes });
  return t('landing.scenario.hours', { hours, minutes: minutes % 60 });
}
