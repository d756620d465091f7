import { type ReactNode, useEffect, useRef } from 'react';
import { useReportPath } from '../app/linkKey.ts';
import { useWords } from '../app/texts.tsx';
import './Handover.css';

/** What is handed over after an election, folded on the screen and open on paper: the story, what was built on, the lessons. */
export function Handover({ code, children }: { code: string; children: ReactNode }) {
  const { t } = useWords();
  const replay = useReportPath(code, '/genspil');
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const open = () => {
      if (fold.current) fold.current.open = true;
    };
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
  return (
    <details className="Handover" ref={fold}>
      <summary>
        <h2>{t('handover.title')}</h2>
      </summary>
      <div className="Handover__inside">
        <p>{t('handover.what')}</p>
        <p className="Handover__links">
          <a href="#day">{t('handover.story')}</a>
          <a href="#result">{t('handover.result')}</a>
          <a href={replay}>{t('replay.link')}</a>
        </p>
        {children}
      </div>
    </details>
  );
}
