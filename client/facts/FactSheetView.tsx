import { useEffect, useEffectEvent, useState } from 'react';
import { pointsOf } from '../../shared/facts/points.ts';
import type { FactSheet } from '../../shared/scenario/schema.ts';
import { useWords } from '../app/texts.tsx';
import { Icon } from '../design/Icon.tsx';
import { measureInWords } from './measureInWords.ts';
import './FactSheet.css';

interface FactSheetViewProps {
  sheet: FactSheet;
  /** Open from the beginning. */
  startsOpen?: boolean;
  isRead: boolean;
  /** It has been opened, and so is there to be read. */
  onRead: () => void;
}

/** One page of figures, folded to its title, with what they are counted in and where they come from. */
export function FactSheetView({ sheet, startsOpen = false, isRead, onRead }: FactSheetViewProps) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(startsOpen);
  const opened = useEffectEvent(onRead);
  useEffect(() => {
    if (isOpen) opened();
  }, [isOpen]);
  const measure = measureInWords(sheet, t);
  return (
    <article className="FactSheet">
      <h4>
        <button type="button" className="FactSheet__title" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <Icon name={isOpen ? 'down' : 'right'} />
          <span>{sheet.title}</span>
          {isRead && (
            <span className="FactSheet__read">
              <Icon name="check" /> {t('facts.read')}
            </span>
          )}
        </button>
      </h4>
      <div hidden={!isOpen}>
        <ul className="FactSheet__points">
          {pointsOf(sheet).map((point) => (
            <li key={point.text}>
              {point.text}
              {measureInWords(point, t) && <small className="FactSheet__measure">{measureInWords(point, t)}</small>}
            </li>
          ))}
        </ul>
        <p className="FactSheet__source">
          {measure && <span>{measure}</span>}
          <span>{t('facts.source', { source: sheet.source, date: sheet.date })}</span>
        </p>
      </div>
    </article>
  );
}
