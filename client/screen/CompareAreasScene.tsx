import type { CSSProperties, ReactNode } from 'react';
import { pointedAt } from '../../shared/programme/pointer.ts';
import type { StageRun } from '../../shared/state.ts';
import { type ComparedArea, compareAreas, ways } from '../../shared/tables/compareAreas.ts';
import { yearToCompare } from '../../shared/tables/totals.ts';
import { useWords } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { classes } from '../design/classes.ts';
import { rangeInWords } from '../tables/AreaTable.tsx';
import { compareAreasSaying } from '../tables/compareSaying.ts';
import { TableHeads } from '../tables/TableHeads.tsx';
import { changeInMillions } from '../tables/tableWords.ts';
import { inWords } from './CompareScene.tsx';
import { fewTables, manyTables } from './comparePicture.ts';
import { evenPages, pageWhere } from './evenPages.ts';
import { framed, PointMark } from './PointMark.tsx';
import { rowHeight } from './rowHeight.ts';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { usePages } from './usePages.ts';
import './CompareAreasScene.css';

/** More lines than this on a page cannot be read from the back. */
const mostRows = 16;
/** What the lines of a page share, in rem. */
const listHeight = 20.8;

export function CompareAreasScene() {
  return <CompareAreasSceneView run={useRun()} time={<TimeLeft />} />;
}

interface CompareAreasSceneViewProps {
  run: StageRun;
  time?: ReactNode;
}

/** What each table changes in each area: where all go the same way, and where they part; a long list turns its pages. */
export function CompareAreasSceneView({ run, time }: CompareAreasSceneViewProps) {
  const { t } = useWords();
  const year = yearToCompare(run);
  const rows = compareAreas(run, year).filter(({ way }) => way !== 'none');
  const headline = inWords(compareAreasSaying(run), t);
  const pointed = pointedAt(run, 'area');
  const pages = evenPages(rows, mostRows);
  const held = pageWhere(pages, ({ area }) => area.id === pointed);
  // Where something new comes to stand follows from what the tables do, so no turn leads to it.
  const page = usePages(pages.length, 0, held);
  if (rows.length === 0) {
    return (
      <SceneHead aside={time} headline={headline}>
        <p>{t('screen.compareAreas.waits')}</p>
      </SceneHead>
    );
  }
  const shown = pages[page] ?? [];
  const kicker = t('screen.compareAreas.kicker', { year: run.scenario.years[year] ?? 0 });
  return (
    <div className="CompareAreasScene">
      <SceneHead kicker={kicker} aside={time} headline={headline} />
      <table
        key={page}
        className={classes(
          'CompareAreas',
          run.tables.length > manyTables && 'CompareAreas--many',
          run.tables.length <= fewTables && 'CompareAreas--few',
        )}
        style={{ '--row': `${rowHeight(shown.length, listHeight)}rem` } as CSSProperties}
      >
        <colgroup>
          <col className="CompareAreas__sections" />
          <col className="CompareAreas__names" />
          {run.tables.map(({ id }) => (
            <col key={id} className="CompareAreas__tables" />
          ))}
          <col className="CompareAreas__ranges" />
        </colgroup>
        <thead>
          <tr>
            <td />
            <th scope="col" className="CompareAreas__table">
              {t('table.word')}
            </th>
            <TableHeads tables={run.tables} />
            <th scope="col">{t('screen.compareAreas.range')}</th>
          </tr>
        </thead>
        {ways.map((way) => (
          <Section key={way} way={way} rows={shown.filter((row) => row.way === way)} pointed={pointed} />
        ))}
      </table>
      {pages.length > 1 && (
        <p className="CompareAreasScene__pages num">{t('screens.ideas.page', { page: page + 1, of: pages.length })}</p>
      )}
    </div>
  );
}

interface SectionProps {
  way: ComparedArea['way'];
  rows: readonly ComparedArea[];
  pointed: string | undefined;
}

function Section({ way, rows, pointed }: SectionProps) {
  const { t, language } = useWords();
  if (rows.length === 0 || way === 'none') return null;
  return (
    <tbody>
      {rows.map((row, index) => (
        <tr key={row.area.id} {...framed(row.area.id === pointed)}>
          {index === 0 && (
            <th className="CompareAreas__section" rowSpan={rows.length} scope="rowgroup">
              {t(`screen.compareAreas.section.${way}`)}
            </th>
          )}
          <th scope="row" className="CompareAreas__left">
            <span className="ScreenPage__one">
              {row.area.id === pointed && <PointMark />}
              {row.area.name}
            </span>
          </th>
          {row.changes.map((amount, table) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table keeps its place
            <td key={table} className={classes('num', amount !== 0 && `CompareAreas__${amount < 0 ? 'less' : 'more'}`)}>
              {changeInMillions(amount, language)}
            </td>
          ))}
          <td className="CompareAreas__range num">{rangeInWords(row, { t, language })}</td>
        </tr>
      ))}
    </tbody>
  );
}
