import type { ReactNode } from 'react';
import type { ScreenNumber } from '../../shared/programme/programme.ts';
import { showCode } from '../../shared/protocol.ts';
import { useWords } from '../app/texts.tsx';
import { FullScreenButton } from './FullScreenButton.tsx';
import { SoundSwitch } from './SoundSwitch.tsx';
import './ScreenFoot.css';

export interface ScreenFootProps {
  municipality: string;
  priceLevel: string;
  code: string;
  number?: ScreenNumber;
  /** What there is to say about the time, or what is the matter with the connection; the picture above stays as it was. */
  notice: ReactNode;
}

/** The same line under every scene: whose figures, in whose prices, and how to join. */
export function ScreenFoot({ municipality, priceLevel, code, number = 1, notice }: ScreenFootProps) {
  const { t } = useWords();
  return (
    <footer className="ScreenFoot">
      <p className="ScreenPage__one">
        {municipality} · {t('screen.prices', { year: priceLevel })}
        {number === 2 && ` · ${t('screens.number', { number })}`}
      </p>
      <p className="ScreenFoot__notice">{notice}</p>
      <p className="ScreenFoot__join">
        {t('screen.foot.join')} <b className="ScreenFoot__code">{showCode(code)}</b>
      </p>
      <div className="ScreenFoot__switches">
        <SoundSwitch />
        <FullScreenButton />
      </div>
    </footer>
  );
}
