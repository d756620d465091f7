import '../app/allWords.ts';
import { useEffect, useMemo } from 'react';
import { momentText } from '../../shared/report/moment.ts';
import { reportOf } from '../../shared/report/report.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useView, useWorkshop, WorkshopProvider } from '../app/workshop.tsx';
import { ReportView } from './ReportView.tsx';
import './ReportPage.css';

/** The report of a workshop, for whoever has its code as for the screen: what all in the room may see, and no more. */
export default function ReportPage({ code }: { code: string }) {
  return (
    <WorkshopProvider code={code} as="report">
      <Waiting />
    </WorkshopProvider>
  );
}

function Waiting() {
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
  if (isReady) return <LiveReport />;
  return (
    <main className="ReportPage" aria-busy="true">
      <p>{t('report.waiting')}</p>
    </main>
  );
}

function LiveReport() {
  const { t, language } = useWords();
  const { serverNow } = useConnection();
  const stage = useWorkshop((state) => state.stage);
  const { report, made } = useMemo(
    () => ({ report: reportOf(stage, { t, language }), made: momentText(serverNow(), language) }),
    [stage, t, language, serverNow],
  );
  useEffect(() => {
    document.title = report.title;
  }, [report.title]);
  return <ReportView report={report} made={made} onPrint={() => window.print()} />;
}
