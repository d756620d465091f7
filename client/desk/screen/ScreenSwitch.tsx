import type { ScreenNumber } from '../../../shared/programme/programme.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import './ScreenSwitch.css';

interface ScreenSwitchProps {
  /** Which screen the buttons and the picture are about; null while there is one screen alone. */
  shown: ScreenNumber | null;
  /** Where the second screen is opened; null once it is connected. */
  address: string | null;
  onShow: (screen: ScreenNumber) => void;
}

const numbers = [1, 2] as const;

/** Which of the room's two screens is being worked on. With one screen it is a quiet offer of a second. */
export function ScreenSwitch({ shown, address, onShow }: ScreenSwitchProps) {
  const { t } = useWords();
  if (shown === null) {
    return (
      <Button className="ScreenSwitch__more" variant="quiet" onClick={() => onShow(2)}>
        {t('desk.screens.more')}
      </Button>
    );
  }
  return (
    <fieldset className="ScreenSwitch">
      <legend className="visually-hidden">{t('desk.screens.which')}</legend>
      {numbers.map((number) => (
        <Button key={number} aria-pressed={shown === number} onClick={() => onShow(number)}>
          {t('screens.number', { number })}
        </Button>
      ))}
      {address && shown === 2 && (
        <a className="ScreenSwitch__open" href={address} target="_blank" rel="noreferrer">
          {t('desk.screens.open')}
        </a>
      )}
    </fieldset>
  );
}
