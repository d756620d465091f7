import { openBallots } from '../../../shared/voting/ballots.ts';
import { withKey } from '../../app/linkKey.ts';
import { useWords } from '../../app/texts.tsx';
import { useWorkshop } from '../../app/workshop.tsx';
import type { Place } from '../frame/usePlace.ts';
import './ReportLinks.css';

const files = ['xlsx', 'docx', 'csv', 'json'] as const;

interface ReportLinksProps {
  code: string;
  /** Has the key that lets the page be read when the day is over; null until the server has told it. */
  place: Place | null;
}

/** The report of the run that goes on: in a page of its own, and as files. */
export function ReportLinks({ code, place }: ReportLinksProps) {
  const { t, language } = useWords();
  // The server gives no file of a rehearsal.
  const isRehearsal = useWorkshop(({ stage }) => stage.rehearsal !== undefined);
  const isBallotOpen = useWorkshop(({ stage }) => openBallots(stage.run).length > 0);
  return (
    <>
      <p className="ReportLinks">
        <a href={withKey(`/rapport/${code}`, place?.key)} target="_blank" rel="noreferrer">
          {t('report.link')}
        </a>
        {isRehearsal && <span>{t('reject.rehearsalNotKept')}</span>}
        {!isRehearsal && place?.key && <span>{t('door.link.after')}</span>}
      </p>
      {!isRehearsal && (
        <>
          <p className="ReportLinks">
            {files.map((ending) => (
              <a key={ending} href={`/api/workshops/${code}/report.${ending}?language=${language}`} download>
                {t(`report.file.${ending}`)}
              </a>
            ))}
            <a href={`/api/workshops/${code}/overdragelse.docx?language=${language}`} download>
              {t('handover.get')}
            </a>
          </p>
          <p className="ReportLinks">
            {isBallotOpen ? (
              <span>{t('workshopFile.ballotOpen')}</span>
            ) : (
              <>
                <a href={`/api/workshops/${code}/workshop.json`} download>
                  {t('workshopFile.get')}
                </a>
                <span>{t('workshopFile.what')}</span>
              </>
            )}
          </p>
        </>
      )}
    </>
  );
}
