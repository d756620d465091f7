import type { ReactNode } from 'react';
import { pointedAt } from '../../shared/programme/pointer.ts';
import type { StageRun } from '../../shared/state.ts';
import { compareTables } from '../../shared/tables/compare.ts';
import { useWords, type Words } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { type CompareSaying, compareSaying } from '../tables/compareSaying.ts';
import { TableMark } from '../tables/TableMark.tsx';
import { CompareColumns } from './CompareColumns.tsx';
import { CompareGrid } from './CompareGrid.tsx';
import { comparePicture, pageWith } from './comparePicture.ts';
import { numberInWords } from './numberInWords.ts';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { usePages } from './usePages.ts';
import './CompareScene.css';

export function CompareScene() {
  return <CompareSceneView run={useRun()} time={<TimeLeft />} />;
}

export interface CompareSceneViewProps {
  run: StageRun;
  time?: ReactNode;
}

/** The tables beside each other: where all agree, where they nearly do, and where they are split; a long list turns its pages. */
export function CompareSceneView({ run, time }: CompareSceneViewProps) {
  const { t } = useWords();
  const headline = inWords(compareSaying(run), t);
  const picture = comparePicture(run);
  const count = compareTables(run).length;
  const held = picture ? pageWith(picture, pointedAt(run, 'proposal')) : null;
  const page = usePages(picture?.pages.length ?? 0, count, held);
  if (!picture) {
    return (
      <SceneHead aside={time} headline={headline}>
        <p>{t('screen.compare.waits')}</p>
      </SceneHead>
    );
  }
  const { layout, pages } = picture;
  const columns = pages[page] ?? [];
  return (
    <div className={`CompareScene CompareScene--${layout}`}>
      <SceneHead kicker={<Kicker tables={run.tables.length} count={count} />} aside={time} headline={headline} />
      <div key={page} className="CompareScene__page">
        {layout === 'columns' ? (
          <CompareColumns run={run} columns={columns} />
        ) : (
          <CompareGrid run={run} sections={columns[0] ?? []} />
        )}
      </div>
      {pages.length > 1 && (
        <p className="CompareScene__pages num">{t('screen.compare.page', { page: page + 1, of: pages.length })}</p>
      )}
    </div>
  );
}

/** How many there are, and what the marks mean. */
function Kicker({ tables, count }: { tables: number; count: number }) {
  const { t } = useWords();
  return (
    <>
      {t(count === 1 ? 'screen.compare.kicker.one' : 'screen.compare.kicker', {
        tables: numberInWords(tables, t),
        count,
      })}
      <span className="CompareScene__key" aria-hidden="true">
        {(['whole', 'part', 'none'] as const).map((mark) => (
          <span key={mark}>
            <TableMark mark={mark} /> {t(`compare.mark.${mark}`)}
          </span>
        ))}
      </span>
    </>
  );
}

/** A sentence about the tables with its counts in words, as people say it. */
export function inWords({ key, values = {} }: CompareSaying, t: Words['t']): string {
  const words = Object.entries(values).map(([name, count]) => [name, numberInWords(count, t).toLowerCase()]);
  return t(key, Object.fromEntries(words));
}
