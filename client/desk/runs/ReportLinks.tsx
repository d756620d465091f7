import { useWords } from '../../app/texts.tsx';
import './ReportLinks.css';

/** The report of the run that goes on, in a page of its own. */
export function ReportLinks({ code }: { code: string }) {
  const { t } = useWords();
  return (
    <p className="ReportLinks">
      <a href={`/rapport/${code}`} target="_blank" rel="noreferrer">
        {t('report.link')}
      </a>
    </p>
  );
}
