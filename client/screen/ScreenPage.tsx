import '../app/allWords.ts';
import { useEffect, useLayoutEffect } from 'react';
import { type ScreenNumber, sceneNow } from '../../shared/programme/programme.ts';
import { showCode } from '../../shared/protocol.ts';
import type { SceneName } from '../../shared/scenario/schema.ts';
import { useWords } from '../app/texts.tsx';
import { useRun, useView, WorkshopProvider } from '../app/workshop.tsx';
import { RehearsalMark } from '../rehearsal/RehearsalMark.tsx';
import { AgreementScene } from './AgreementScene.tsx';
import { AreaChangesScene } from './AreaChangesScene.tsx';
import { BallotScene } from './BallotScene.tsx';
import { BlankScene } from './BlankScene.tsx';
import { BudgetScene } from './BudgetScene.tsx';
import { CardsScene } from './CardsScene.tsx';
import { CompareAreasScene } from './CompareAreasScene.tsx';
import { CompareScene } from './CompareScene.tsx';
import { clockTime } from './clockTime.ts';
import { DaysScene } from './DaysScene.tsx';
import { EqualVoiceScene } from './EqualVoiceScene.tsx';
import { FramesScene } from './FramesScene.tsx';
import { IdeasScene } from './IdeasScene.tsx';
import { JoinScene } from './JoinScene.tsx';
import { LadderScene } from './LadderScene.tsx';
import { LongViewScene } from './LongViewScene.tsx';
import { PauseScene } from './PauseScene.tsx';
import { PaybackScene } from './PaybackScene.tsx';
import { SceneHead } from './SceneHead.tsx';
import { ScreenFoot } from './ScreenFoot.tsx';
import { ShockScene } from './ShockScene.tsx';
import { StepScene } from './StepScene.tsx';
import { TimeNotice } from './TimeNotice.tsx';
import { TracksScene } from './TracksScene.tsx';
import { useLostSince } from './useLostSince.ts';
import { useWakeLock } from './useWakeLock.ts';
import './ScreenPage.css';

/** The wall that everyone in the room looks at. It shows and never asks. */
export default function ScreenPage({ code }: { code: string }) {
  useProjector();
  useTitle(code);
  useWakeLock();
  return (
    <WorkshopProvider code={code} as="screen">
      <Screen code={code} number={numberFromAddress()} />
    </WorkshopProvider>
  );
}

interface ScreenProps {
  code: string;
  number: ScreenNumber;
}

/** `?nr=2` is the room's second screen. */
const numberFromAddress = (): ScreenNumber => (new URLSearchParams(location.search).get('nr') === '2' ? 2 : 1);

/** Dark ground and type that grows with the wall, for as long as this page is shown. */
function useProjector() {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const { theme, surface } = dataset;
    dataset['theme'] = 'dark';
    dataset['surface'] = 'screen';
    return () => {
      putBack(dataset, 'theme', theme);
      putBack(dataset, 'surface', surface);
    };
  }, []);
}

function putBack(dataset: DOMStringMap, name: string, value: string | undefined) {
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
}

/** Tells the windows apart on the facilitator's computer. */
function useTitle(code: string) {
  const { t } = useWords();
  const title = `${t('screen.title')} ${showCode(code)}`;
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

const passing: ReadonlySet<string> = new Set(['reject.busy', 'reject.tooFast']);

function Screen({ code, number }: ScreenProps) {
  const { t, problem } = useWords();
  const { refusal, isReady } = useView((view) => ({ refusal: view.refusal, isReady: view.state !== null }));
  // A server that is busy will have us soon: until then the room sees what it saw.
  if (refusal && !(isReady && passing.has(refusal.key))) {
    return (
      <main className="ScreenPage ScreenPage--plain">
        <SceneHead headline={t('screen.refused')}>
          <p>{problem(refusal)}</p>
          {refusal.key !== 'reject.rehearsalOver' && <p>{t('screens.again')}</p>}
        </SceneHead>
      </main>
    );
  }
  if (!isReady) {
    return (
      <main className="ScreenPage ScreenPage--plain" aria-busy="true">
        <SceneHead headline={t('loading')} />
      </main>
    );
  }
  return <Picture code={code} number={number} />;
}

function Picture({ code, number }: ScreenProps) {
  const run = useRun();
  const scene = sceneNow(run, number);
  const { scenario } = run;
  const { t, language } = useWords();
  const lostSince = useLostSince();
  const Scene = scenes[scene];
  return (
    <div className="ScreenPage">
      <RehearsalMark />
      <main key={scene} className="ScreenPage__scene">
        <Scene code={code} />
      </main>
      <ScreenFoot
        municipality={scenario.municipality.name}
        priceLevel={scenario.priceLevel}
        code={code}
        number={number}
        notice={
          lostSince === null ? (
            <TimeNotice />
          ) : (
            <span role="status">{t('screens.lost', { time: clockTime(lostSince, language) })}</span>
          )
        }
      />
    </div>
  );
}

const scenes: Record<SceneName, (props: { code: string }) => React.ReactNode> = {
  join: JoinScene,
  step: StepScene,
  budget: BudgetScene,
  areaChanges: AreaChangesScene,
  ladder: LadderScene,
  compare: CompareScene,
  compareAreas: CompareAreasScene,
  longView: LongViewScene,
  tracks: TracksScene,
  payback: PaybackScene,
  shock: ShockScene,
  agreement: AgreementScene,
  frames: FramesScene,
  ideas: IdeasScene,
  ballot: BallotScene,
  cards: CardsScene,
  days: DaysScene,
  equalVoice: EqualVoiceScene,
  pause: PauseScene,
  blank: BlankScene,
};
