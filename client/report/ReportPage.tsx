import '../app/allWords.ts';
import { useEffect, useMemo } from 'react';
import { momentText } from '../../shared/report/moment.ts';
import { reportOf } from '../../shared/report/report.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useWorkshop } from '../app/workshop.tsx';
import { useToday } from '../followup/useToday.ts';
import { ReportDoor } from './ReportDoor.tsx';
import { ReportView } from './ReportView.tsx';

/** The report of a workshop, for whoever `ReportDoor` lets in: what all in the room may see, and no more. */
export default function ReportPage({ code }: { code: string }) {
  return (
    <ReportDoor code={code}>
      <LiveReport code={code} />
    </ReportDoor>
  );
}

function LiveReport({ code }: { code: string }) {
  const { t, language } = useWords();
  const { serverNow } = useConnection();
  const stage = useWorkshop((state) => state.stage);
  const today = useToday();
  const { report, made } = useMemo(
    () => ({ report: reportOf(stage, { t, language }, today), made: momentText(serverNow(), language) }),
    [stage, t, language, serverNow, today],
  );
  useEffect(() => {
    document.title = report.title;
  }, [report.title]);
  return <ReportView code={code} report={report} made={made} onPrint={() => window.print()} />;
}
