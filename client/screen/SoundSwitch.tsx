import { useEffect, useRef, useState } from 'react';
import type { TimeWarning } from '../../shared/programme/timeWarning.ts';
import { useWords } from '../app/texts.tsx';
import { useTimeWarning } from '../programme/useTimeWarning.ts';
import { chime } from './chime.ts';

/**
 * A sound when little time is left, or none, where somebody at the screen has switched it on. Browsers give sound only to a page that
 * has been pressed, so the switch is here, and off whenever the page is opened; a lost connection leaves it as it is.
 */
export const SoundSwitch = () => <SoundSwitchView warning={useTimeWarning()} />;

export function SoundSwitchView({ warning }: { warning: TimeWarning }) {
  const { t } = useWords();
  const [sound, setSound] = useState<AudioContext | null>(null);
  const heard = useRef(warning);

  useEffect(() => {
    const isNew = heard.current !== warning;
    heard.current = warning;
    if (sound && isNew && warning !== 'none') chime(sound, warning);
  }, [warning, sound]);

  useEffect(() => () => void sound?.close(), [sound]);

  return (
    <button
      type="button"
      className="ScreenFoot__switch"
      aria-pressed={sound !== null}
      aria-label={t('screen.sound.label')}
      onClick={() => setSound(sound ? null : new AudioContext())}
    >
      {t(sound ? 'screen.sound.on' : 'screen.sound.off')}
    </button>
  );
}
