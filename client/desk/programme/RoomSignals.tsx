import { useWords } from '../../app/texts.tsx';
import { useConnection, useView } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { moreTimeInWords, readyInWords } from '../../programme/signalWords.ts';
import './RoomSignals.css';

const minutes = 5;

/** How many of those present are ready, which tables are, and how many wish more time with the button that gives it. Never names. */
export function RoomSignals() {
  const words = useWords();
  const { t } = words;
  const connection = useConnection();
  const signals = useView(({ presence }) => presence?.signals);
  const tables = useView(({ presence }) => presence?.readyTables);
  if (!signals || signals.present === 0) return null;
  const wished = moreTimeInWords(signals, words);
  return (
    <section className="RoomSignals" aria-label={t('signals.desk')}>
      <p className="num" role="status">
        {readyInWords(signals, words) ?? t('signals.readyCount', { ready: 0, present: signals.present })}
      </p>
      {tables && (
        <p role="status">
          {t('signals.tables', {
            tables: tables.ready.join(', ') || t('signals.tables.none'),
            ready: tables.ready.length,
            of: tables.of,
          })}
        </p>
      )}
      <p className="RoomSignals__wish num" role="status">
        {wished}
      </p>
      {wished && (
        <Button
          aria-label={t('desk.step.extendLabel', { minutes })}
          onClick={() => void connection.send('extendTimer', { minutes })}
        >
          {t('desk.step.extend', { minutes })}
        </Button>
      )}
    </section>
  );
}
