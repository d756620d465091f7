import '../app/allWords.ts';
import { ReportDoor } from '../report/ReportDoor.tsx';
import { ReplayView } from './ReplayView.tsx';

/** The walk through the choices of the day, for whoever `ReportDoor` lets in. */
export default function ReplayPage({ code }: { code: string }) {
  return (
    <ReportDoor code={code}>
      <ReplayView code={code} />
    </ReportDoor>
  );
}
