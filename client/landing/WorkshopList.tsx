import { Link } from 'wouter';
import { showCode } from '../../shared/protocol.ts';
import type { WorkshopCard } from '../app/api.ts';
import { useWords } from '../app/texts.tsx';
import { NextDay } from './NextDay.tsx';
import './ScenarioList.css';
import './WorkshopList.css';

interface WorkshopListProps {
  cards: readonly WorkshopCard[];
  /** The next aktørdag has been begun from one of them. */
  onBegun: (code: string) => void;
}

export function WorkshopList({ cards, onBegun }: WorkshopListProps) {
  const { t, language } = useWords();
  if (cards.length === 0) return <p>{t('landing.workshops.none')}</p>;
  const started = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return (
    <ul className="ScenarioList">
      {cards.map((card) => {
        const { code, scenarioName, people, startedAt, isRehearsal, day } = card;
        return (
          <li key={code} className="ScenarioList__card">
            <div className="ScenarioList__text">
              <h3 className="ScenarioList__name">
                {isRehearsal && `${t('rehearsal.name')}: `}
                {day !== undefined && `${t('days.day', { day })}: `}
                {scenarioName}
              </h3>
              <p className="ScenarioList__facts">
                {t('landing.workshop.facts', {
                  code: showCode(code),
                  people:
                    people === 1 ? t('landing.workshop.people.one') : t('landing.workshop.people', { count: people }),
                  started: started.format(startedAt),
                })}
              </p>
            </div>
            <Link
              className="WorkshopList__link"
              href={`/styring/${code}`}
              aria-label={t('landing.workshop.desk.name', { name: scenarioName, code: showCode(code) })}
            >
              {t('landing.workshop.desk')}
            </Link>
            {!isRehearsal && <NextDay card={card} onBegun={onBegun} />}
          </li>
        );
      })}
    </ul>
  );
}
