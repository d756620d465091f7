import { useEffect, useRef, useState } from 'react';
import type { TimeWarning } from '../../shared/programme/timeWarning.ts';
import { useWords } from '../app/texts.tsx';
import { Icon } from '../design/Icon.tsx';
import { useTimeWarning } from '../programme/useTimeWarning.ts';
import { chime } from './chime.ts';
import './TimeNotice.css';

/**
 * That little time is left, or none, under every scene; with a sound where somebody at the screen has switched it on. Browsers
 * give sound only to a page that has been pressed, so the switch is here, and off whenever the page is opened.
 */
export function TimeNotice() {
  return <TimeNoticeView warning={useTimeWarning()} />;
}

export function TimeNoticeView({ warning }: { warning: TimeWarning }) {
  const { t } = useWords();
  const [sound, setSound] = useState<AudioContext | null>(null);
  const heard = useRef(warning);

  useEffect(() => {
    const isNew = heard.current !== warning;
    heard.current = warning;
    if (sound && isNew && warning !== 'none') chime(sound, warning);
  }, [warning, sound]);

  const toggle = () => {
    void sound?.close();
    setSound(sound ? null : new AudioContext());
  };
  return (
    <>
      <span role="status">
        {warning === 'soon' && t('signals.soon')}
        {warning === 'out' && t('signals.out')}
      </span>{' '}
      <button
        type="button"
        className="TimeNotice__sound"
        aria-pressed={sound !== null}
        aria-label={t('screen.sound.label')}
        onClick={toggle}
      >
        {sound && <Icon name="check" />} {t(sound ? 'screen.sound.on' : 'screen.sound.off')}
      </button>
    </>
  );
}
