import type { CSSProperties, ReactNode } from 'react';
import { useWords } from '../../app/texts.tsx';
import { say } from '../frame/saying.ts';
import type { Preview } from './preview.ts';
import './ScreenPreview.css';

/** What the room sees, small and in words; beside its heading what can be done with it. */
export function ScreenPreview({ preview, children }: { preview: Preview; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <section className="ScreenPreview" aria-labelledby="screen-preview-heading">
      <div className="ScreenPreview__head">
        <h2 className="ScreenPreview__heading" id="screen-preview-heading">
          {t('desk.screen')}
        </h2>
        {children}
      </div>
      <div className="ScreenPreview__screen" data-theme="dark">
        <p className="ScreenPreview__scene">{t(`desk.scene.${preview.scene}`)}</p>
        <p className="ScreenPreview__headline">{say(t, preview.headline)}</p>
        {preview.lines.map((line) => (
          <p key={'written' in line ? line.written : line.key} className="ScreenPreview__line">
            {say(t, line)}
          </p>
        ))}
        {preview.years.length > 0 && (
          <ul className="ScreenPreview__years">
            {preview.years.map(({ year, share }) => (
              <li key={year} className="ScreenPreview__year">
                <span className="visually-hidden">{t('desk.preview.year', { year, share })}</span>
                <span
                  className="ScreenPreview__found"
                  style={{ '--share': `${Math.min(100, share)}%` } as CSSProperties}
                  aria-hidden="true"
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
