import type { ReactNode } from 'react';
import { useWords } from '../app/texts.tsx';
import { useView, WorkshopProvider } from '../app/workshop.tsx';
import { RehearsalMark } from '../rehearsal/RehearsalMark.tsx';
import './ReportPage.css';

/**
 * The way to what is read afterwards: by the code on the day, and in the months after by the link with the key, or when one is logged
 * in at the desk. Others are told what to do.
 */
export function ReportDoor({ code, children }: { code: string; children: ReactNode }) {
  return (
    <WorkshopProvider code={code} as="report">
      <Waiting>{children}</Waiting>
    </WorkshopProvider>
  );
}

function Waiting({ children }: { children: ReactNode }) {
  const { t, problem } = useWords();
  const { refusal, isReady } = useView((view) => ({ refusal: view.refusal, isReady: view.state !== null }));
  if (refusal) {
    return (
      <main className="ReportPage">
        <h1>{t('report.refused')}</h1>
        <p>{problem(refusal)}</p>
      </main>
    );
  }
  if (isReady)
    return (
      <>
        <RehearsalMark />
        {children}
      </>
    );
  return (
    <main className="ReportPage" aria-busy="true">
      <p>{t('report.waiting')}</p>
    </main>
  );
}
