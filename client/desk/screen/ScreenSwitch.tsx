import { useEffect, useRef } from 'react';
import type { ScreenNumber } from '../../../shared/programme/programme.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import './ScreenSwitch.css';

interface ScreenSwitchProps {
  /** Which screen the buttons and the picture are about; null while there is one screen alone. */
  shown: ScreenNumber | null;
  onShow: (screen: ScreenNumber) => void;
}

const numbers = [1, 2] as const;

/** Which of the room's two screens is being worked on. With one screen it is a quiet offer of a second. */
export function ScreenSwitch({ shown, onShow }: ScreenSwitchProps) {
  const { t } = useWords();
  const second = useRef<HTMLButtonElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    // The offer was pressed and is gone: the focus goes to what came in its place.
    if (shown !== null && isAsked.current) second.current?.focus();
    isAsked.current = false;
  }, [shown]);
  const ask = () => {
    isAsked.current = true;
    onShow(2);
  };
  if (shown === null) {
    return (
      <Button variant="quiet" aria-label={t('desk.screens.more')} onClick={ask}>
        {t('desk.screens.two')}
      </Button>
    );
  }
  return (
    <fieldset className="ScreenSwitch">
      <legend className="visually-hidden">{t('desk.screens.which')}</legend>
      {numbers.map((number) => (
        <Button
          key={number}
          ref={number === 2 ? second : undefined}
          aria-label={t('screens.number', { number })}
          aria-pressed={shown === number}
          onClick={() => onShow(number)}
        >
          {number}
        </Button>
      ))}
    </fieldset>
  );
}
