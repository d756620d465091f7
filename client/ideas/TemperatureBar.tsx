import { type Feeling, feelings, type Temperature } from '../../shared/ideas/temperature.ts';
import { useWords } from '../app/texts.tsx';
import { FeelingIcon } from './FeelingIcon.tsx';
import './TemperatureBar.css';

interface TemperatureBarProps {
  title: string;
  temperature: Temperature;
  /** What one answered oneself. */
  mine: Feeling | null;
}

/** How many felt what about an idea: a bar, and beside it the words and figures it is made of. */
export function TemperatureBar({ title, temperature, mine }: TemperatureBarProps) {
  const { t } = useWords();
  return (
    <div className="TemperatureBar">
      <div className="TemperatureBar__bar" aria-hidden="true">
        {feelings.map((one) => (
          <span
            key={one}
            className={`TemperatureBar__part TemperatureBar__part--${one}`}
            style={{ flexGrow: temperature[one] }}
          />
        ))}
      </div>
      <ul className="TemperatureBar__figures" aria-label={t('feeling.shown', { title })}>
        {feelings.map((one) => (
          <li key={one}>
            <FeelingIcon feeling={one} /> {t(`feeling.${one}`)} <b className="num">{temperature[one]}</b>
            {mine === one && ` (${t('feeling.yours')})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
