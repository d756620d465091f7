import { useId, useState } from 'react';
import { type ReadyMadeName, readyMadeNames } from '../../shared/programme/readyMade/readyMade.ts';
import { showCode } from '../../shared/protocol.ts';
import { api, type WorkshopCard } from '../app/api.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { SelectField } from '../design/SelectField.tsx';
import './NextDay.css';

interface NextDayProps {
  card: WorkshopCard;
  onBegun: (code: string) => void;
}

/** Begins the aktørdag after one, once it has been said what comes along and which programme it is to have. */
export function NextDay({ card: { code, scenarioName, day = 1 }, onBegun }: NextDayProps) {
  const { t, problem } = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [programme, setProgramme] = useState<ReadyMadeName | ''>('');
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const begin = async () => {
    setBusy(true);
    setRefused(null);
    const answer = await api.startNextDay(code, programme || undefined);
    setBusy(false);
    if (answer.ok) onBegun(answer.value.code);
    else setRefused(problem(answer.problem));
  };

  return (
    <div className="NextDay">
      <Button
        variant="quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t('nextDay.begin.name', { name: scenarioName, code: showCode(code) })}
        onClick={() => setOpen(!isOpen)}
      >
        {t('nextDay.begin')}
      </Button>
      <div id={id} className="NextDay__choices" hidden={!isOpen}>
        <p>{t('nextDay.what')}</p>
        <SelectField
          label={t('nextDay.programme')}
          options={[
            { value: '', label: t('nextDay.programme.same') },
            ...readyMadeNames.map((value) => ({ value, label: t(`programme.ready.${value}`) })),
          ]}
          value={programme}
          onChange={setProgramme}
        />
        <p className="NextDay__refused" role="alert">
          {refused}
        </p>
        <Button variant="main" busy={isBusy} onClick={() => void begin()}>
          {t('nextDay.go', { day: day + 1 })}
        </Button>
      </div>
    </div>
  );
}
