import type { Scenario } from '../../shared/scenario/schema.ts';
import { useWords } from '../app/texts.tsx';
import './FactSheets.css';

interface FactSheetsProps {
  sheets: Scenario['factSheets'];
}

/** One page of figures each, with where they come from. */
export function FactSheets({ sheets }: FactSheetsProps) {
  const { t } = useWords();
  return (
    <section className="FactSheets" aria-labelledby="FactSheets">
      <h3 className="FactSheets__heading" id="FactSheets">
        {t('participant.facts')}
      </h3>
      {sheets.map(({ id, title, points, source, date }) => (
        <details key={id} className="FactSheets__sheet">
          <summary className="FactSheets__title">{title}</summary>
          <ul className="FactSheets__points">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p className="FactSheets__source">{t('participant.source', { source, date })}</p>
        </details>
      ))}
    </section>
  );
}
