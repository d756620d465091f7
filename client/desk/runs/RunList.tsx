import type { RunSummary } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { dayAndTime } from '../frame/timeOfDay.ts';
import './RunList.css';

interface RunListProps {
  runs: readonly RunSummary[];
  /** Why none can be brought back now; null when they can. */
  hindrance: string | null;
  /** The one that was just looked at: where the focus goes back to. */
  lastSeen: string | undefined;
  onSee: (run: RunSummary) => void;
  onRestore: (run: RunSummary) => void;
}

/** The runs that were laid aside. */
export function RunList({ runs, hindrance, lastSeen, onSee, onRestore }: RunListProps) {
  const { t, language } = useWords();
  if (runs.length === 0) return <p className="RunList__none">{t('desk.runs.none')}</p>;
  return (
    <ul className="RunList">
      {runs.map((run) => {
        const { id, number, scenarioName, startedAt, endedAt, moves, ideas } = run;
        const when = { from: dayAndTime(startedAt, language), to: dayAndTime(endedAt, language) };
        return (
          <li key={id} className="RunList__run">
            <div>
              <h4 className="RunList__title">
                {t('desk.runs.run', { number })} · {scenarioName}
              </h4>
              <p className="RunList__facts num">{t('desk.runs.when', when)}</p>
              <p className="RunList__facts num">{t('desk.runs.counts', { moves, ideas })}</p>
            </div>
            <div className="RunList__actions">
              <Button
                aria-label={t('desk.runs.seeNamed', { number })}
                autoFocus={id === lastSeen}
                onClick={() => onSee(run)}
              >
                {t('desk.runs.see')}
              </Button>
              <Button
                aria-label={t('desk.runs.restoreNamed', { number })}
                disabled={hindrance !== null}
                onClick={() => onRestore(run)}
              >
                {t('desk.runs.restore')}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
