import { lazy, Suspense } from 'react';
import { currentStep } from '../../shared/programme/programme.ts';
import { useWords } from '../app/texts.tsx';
import { Waiting } from '../app/Waiting.tsx';
import { useIsTablet, useRun } from '../app/workshop.tsx';
import { OwnPhone } from '../voting/OwnPhone.tsx';
import './StepView.css';

const EqualVoiceCard = lazy(() => import('../equality/EqualVoiceCard.tsx'));
const StepMaterials = lazy(() => import('./StepMaterials.tsx'));
const FactSheets = lazy(() => import('../facts/FactSheets.tsx'));

/** A step that asks for thought and talk: its question, and the facts where it is about them. */
export function StepView({ code }: { code: string }) {
  const { t } = useWords();
  const run = useRun();
  const isTablet = useIsTablet();
  const step = currentStep(run);
  const { factSheets } = run.scenario;
  if (!step) return null;
  const { materials = [] } = step;
  const furtherSheets = factSheets.filter(
    ({ id }) => !materials.some((one) => one.kind === 'factSheet' && one.id === id),
  );
  return (
    <article className="StepView">
      <h2 className="StepView__title">{step.title}</h2>
      <p className="StepView__prompt">{step.prompt}</p>
      {step.opens.ballots && <p className="StepView__wait">{t('participant.noBallot')}</p>}
      {step.opens.ballots && isTablet && <OwnPhone code={code} />}
      {materials.length > 0 && (
        <Suspense fallback={<Waiting />}>
          <StepMaterials materials={materials} />
        </Suspense>
      )}
      {step.kind === 'knowledge' && furtherSheets.length > 0 && (
        <Suspense fallback={<Waiting />}>
          <FactSheets sheets={furtherSheets} all={factSheets} />
        </Suspense>
      )}
      {run.equalVoice && (
        <Suspense fallback={<Waiting />}>
          <EqualVoiceCard />
        </Suspense>
      )}
    </article>
  );
}
