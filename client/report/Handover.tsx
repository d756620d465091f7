import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useReportPath } from '../app/linkKey.ts';
import { useWords } from '../app/texts.tsx';
import { useWorkshop } from '../app/workshop.tsx';
import './Handover.css';
import { useIsFacilitator } from './useIsFacilitator.ts';

/** What is handed over after an election, folded on the screen and open on paper: the story, what was built on, the lessons. */
export function Handover({ code, children }: { code: string; children: ReactNode }) {
  const { t, language } = useWords();
  const replay = useReportPath(code, '/genspil');
  const [isOpened, setOpened] = useState(false);
  const isFacilitator = useIsFacilitator(code, isOpened);
  // The server gives no file of a rehearsal.
  const isRehearsal = useWorkshop(({ stage }) => stage.rehearsal !== undefined);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const open = () => {
      if (fold.current) fold.current.open = true;
    };
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
  return (
    <details
      className="Handover"
      ref={fold}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        <h2>{t('handover.title')}</h2>
      </summary>
      <div className="Handover__inside">
        <p>{t('handover.what')}</p>
        <p className="Handover__links">
          <a href="#day">{t('handover.story')}</a>
          <a href="#result">{t('handover.result')}</a>
          <a href={replay}>{t('replay.link')}</a>
          {isFacilitator && !isRehearsal && (
            <a href={`/api/workshops/${code}/overdragelse.docx?language=${language}`} download>
              {t('handover.get')}
            </a>
          )}
        </p>
        {children}
      </div>
    </details>
  );
}
