import { openBallots } from '../../../shared/voting/ballots.ts';
import { useWords } from '../../app/texts.tsx';
import { useWorkshop } from '../../app/workshop.tsx';
import './ReportLinks.css';

const files = ['xlsx', 'docx', 'csv', 'json'] as const;

/** The report of the run that goes on: in a page of its own, and as files. */
export function ReportLinks({ code }: { code: string }) {
  const { t, language } = useWords();
  // The server gives no file of a rehearsal.
  const isRehearsal = useWorkshop(({ stage }) => stage.rehearsal !== undefined);
  const isBallotOpen = useWorkshop(({ stage }) => openBallots(stage.run).length > 0);
  return (
    <>
      <p className="ReportLinks">
        <a href={`/rapport/${code}`} target="_blank" rel="noreferrer">
          {t('report.link')}
        </a>
        {isRehearsal ? (
          <span>{t('reject.rehearsalNotKept')}</span>
        ) : (
          files.map((ending) => (
            <a key={ending} href={`/api/workshops/${code}/report.${ending}?language=${language}`} download>
              {t(`report.file.${ending}`)}
            </a>
          ))
        )}
      </p>
      {!isRehearsal && (
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
      )}
    </>
  );
}
