import { useEffect, useState } from 'react';
import type { RunSummary } from '../../../shared/state.ts';
import { openBallots } from '../../../shared/voting/ballots.ts';
import { api, type ScenarioCard } from '../../app/api.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun, useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { commandsOf } from '../frame/cards.ts';
import { useIsInvited } from '../frame/facilitator.ts';
import { Refused } from '../frame/Refused.tsx';
import { useAsk } from '../frame/useAsk.ts';
import type { Place } from '../frame/usePlace.ts';
import { StartRehearsal } from '../rehearsal/StartRehearsal.tsx';
import { Lessons } from './Lessons.tsx';
import { PastRun } from './PastRun.tsx';
import { ReportLinks } from './ReportLinks.tsx';
import { ResetDialog } from './ResetDialog.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { RunList } from './RunList.tsx';
import { SinceLast } from './SinceLast.tsx';
import { usePassphrase } from './usePassphrase.ts';
import './RunsCard.css';

type Open = { what: 'reset' } | { what: 'restore'; run: RunSummary } | null;

/** The run that goes on, starting over, and the runs before. */
export function RunsCard({ code, place = null }: { code: string; place?: Place | null }) {
  const { t, problem } = useWords();
  const run = useRun();
  const runs = useWorkshop(({ backstage }) => backstage.runs);
  const { ask, refused, dismiss } = useAsk(commandsOf.runs);
  const passphrase = usePassphrase();
  const [open, setOpen] = useState<Open>(null);
  const [seen, setSeen] = useState<RunSummary | null>(null);
  const [isSeeing, setSeeing] = useState(false);
  const scenarios = useScenarios(open?.what === 'reset');
  const isInvited = useIsInvited();
  const ballotOpen = openBallots(run).length > 0 ? problem({ key: 'reject.ballotOpen' }) : null;
  const hindrance = isInvited ? problem({ key: 'reject.passphraseHolders' }) : ballotOpen;

  const close = () => {
    setOpen(null);
    passphrase.forget();
  };
  const during = async (asked: Parameters<typeof passphrase.during>[0]) => {
    if (await passphrase.during(asked)) close();
    else dismiss(); // the dialog has told it
  };

  if (seen && isSeeing) {
    return (
      <>
        <Refused refused={refused} onDismiss={dismiss} />
        <PastRun code={code} summary={seen} onBack={() => setSeeing(false)} />
      </>
    );
  }
  return (
    <div className="RunsCard">
      <Refused refused={open ? [] : refused} onDismiss={dismiss} />
      <section className="RunsCard__now">
        <div>
          <h3 className="RunsCard__title">{t('desk.runs.now', { number: run.number, scenario: run.scenario.name })}</h3>
          <p>{hindrance ?? t('desk.runs.nowText')}</p>
        </div>
        <Button disabled={hindrance !== null} onClick={() => setOpen({ what: 'reset' })}>
          {t('desk.runs.reset')}
        </Button>
      </section>
      <div>
        <ReportLinks code={code} place={place} />
      </div>
      <SinceLast />
      {!isInvited && <StartRehearsal code={code} />}
      <Lessons code={code} />
      <section aria-labelledby="runs-earlier-heading">
        <h3 className="RunsCard__heading" id="runs-earlier-heading">
          {t('desk.runs.earlier')}
        </h3>
        <RunList
          runs={runs}
          hindrance={hindrance}
          lastSeen={seen?.id}
          onSee={(chosen) => {
            setSeen(chosen);
            setSeeing(true);
          }}
          onRestore={(chosen) => setOpen({ what: 'restore', run: chosen })}
        />
      </section>
      <ResetDialog
        key={run.id}
        isOpen={open?.what === 'reset'}
        scenarios={scenarios}
        currentId={run.scenario.id}
        passphrase={passphrase}
        onReset={(wished) => void during(() => ask('startRun', wished))}
        onClose={close}
      />
      <RestoreDialog
        run={open?.what === 'restore' ? open.run : null}
        passphrase={passphrase}
        onRestore={(runId) => void during(() => ask('restoreRun', { runId }))}
        onClose={close}
      />
    </div>
  );
}

/** The scenarios to start from, asked for anew each time someone wants to choose. */
function useScenarios(isWanted: boolean): readonly ScenarioCard[] {
  const [scenarios, setScenarios] = useState<readonly ScenarioCard[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    void api.scenarios().then((answer) => {
      if (isCurrent && answer.ok) setScenarios(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return scenarios;
}
