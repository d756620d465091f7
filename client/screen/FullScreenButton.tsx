import { useEffect, useState } from 'react';
import { useWords } from '../app/texts.tsx';

/** Fills the wall; gone once it does, and where the browser cannot. */
export function FullScreenButton() {
  const { t } = useWords();
  const [isFull, setIsFull] = useState(() => Boolean(document.fullscreenElement));
  useEffect(() => {
    const see = () => setIsFull(Boolean(document.fullscreenElement));
    document.addEventListener('fullscreenchange', see);
    return () => document.removeEventListener('fullscreenchange', see);
  }, []);
  if (isFull || !document.fullscreenEnabled) return null;
  const fill = () => document.documentElement.requestFullscreen().catch(() => undefined);
  return (
    <button type="button" className="ScreenFoot__switch" onClick={() => void fill()}>
      {t('screens.full')}
    </button>
  );
}
