import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { Language } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { Waiting } from '../app/Waiting.tsx';
import { Button } from '../design/Button.tsx';
import { Choice } from '../design/Choice.tsx';
import { CodeForm } from './CodeForm.tsx';
import './Landing.css';

const FacilitatorPart = lazy(() => import('./FacilitatorPart.tsx'));

/** The front page: a code for everyone, and quietly below it the way in for facilitators. */
export function Landing() {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [isFacilitator, setIsFacilitator] = useState(false);
  return (
    <div className="Landing">
      <header className="Landing__head">
        <p className="Landing__name">{t('app.name')}</p>
        <LanguageChoice />
      </header>
      <main className={isFacilitator ? 'Landing__main Landing__main--wide' : 'Landing__main'}>
        {isFacilitator ? (
          <Suspense fallback={<Waiting />}>
            <FacilitatorPart />
          </Suspense>
        ) : (
          <>
            <h1 className="Landing__headline">{t('landing.headline')}</h1>
            <CodeForm onCode={(code) => navigate(`/d/${code}`)} />
          </>
        )}
      </main>
      <footer className="Landing__foot">
        <Button variant="quiet" onClick={() => setIsFacilitator(!isFacilitator)}>
          {t(isFacilitator ? 'landing.participant' : 'landing.facilitator')}
        </Button>
      </footer>
    </div>
  );
}

function LanguageChoice() {
  const { t, language, setLanguage } = useWords();
  return (
    <Choice<Language>
      label={t('landing.language')}
      hideLabel
      layout="segments"
      value={language}
      onChange={setLanguage}
      options={[
        { value: 'da', label: <span lang="da">{t('language.da')}</span> },
        { value: 'en', label: <span lang="en">{t('language.en')}</span> },
      ]}
    />
  );
}
