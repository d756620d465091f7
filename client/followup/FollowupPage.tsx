import '../app/allWords.ts';
import { byDue } from '../../shared/followup/due.ts';
import { useReportPath } from '../app/linkKey.ts';
import { useWords } from '../app/texts.tsx';
import { useWorkshop } from '../app/workshop.tsx';
import { ReportDoor } from '../report/ReportDoor.tsx';
import { DecisionView } from './DecisionView.tsx';
import './FollowupPage.css';
import { useToday } from './useToday.ts';

/** What was decided and how it goes, for whoever `ReportDoor` lets in: to be read in the months after, on any device. */
export default function FollowupPage({ code }: { code: string }) {
  return (
    <ReportDoor code={code}>
      <Decisions code={code} />
    </ReportDoor>
  );
}

function Decisions({ code }: { code: string }) {
  const { t } = useWords();
  const report = useReportPath(code);
  const stage = useWorkshop((state) => state.stage);
  const today = useToday();
  const decisions = byDue(Object.values(stage.decisions ?? {}), today);
  return (
    <main className="FollowupPage">
      <title>{t('followup.title')}</title>
      <header>
        <h1>{t('followup.title')}</h1>
        <p>{stage.run.scenario.municipality.name}</p>
        <p>
          <a href={report}>{t('followup.back')}</a>
        </p>
      </header>
      {decisions.length === 0 && <p>{t('followup.none')}</p>}
      <section aria-label={t('followup.title')}>
        {decisions.map((decision) => (
          <DecisionView key={decision.id} decision={decision} today={today} />
        ))}
      </section>
    </main>
  );
}
