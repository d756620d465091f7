import { type Feeling, feelings } from '../../shared/ideas/temperature.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { FeelingIcon } from './FeelingIcon.tsx';
import './FeelingButtons.css';

interface FeelingButtonsProps {
  title: string;
  feeling: Feeling | null;
  /** Not confirmed by the server yet. */
  predicted: boolean;
  onFeel: (feeling: Feeling | null) => void;
}

/** One tap says what one feels about an idea, another one on the same word takes it back. */
export function FeelingButtons({ title, feeling, predicted, onFeel }: FeelingButtonsProps) {
  const { t } = useWords();
  return (
    <fieldset className="FeelingButtons">
      <legend className="visually-hidden">{t('feeling.question', { title })}</legend>
      {feelings.map((one) => (
        <button
          key={one}
          type="button"
          className="FeelingButtons__one"
          aria-pressed={feeling === one}
          onClick={() => onFeel(feeling === one ? null : one)}
        >
          <FeelingIcon feeling={one} />
          <span className={classes(predicted && feeling === one && 'predicted')}>{t(`feeling.${one}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
