import type { ReactNode } from 'react';
import { type LadderOutcome, ladderOf, worstGap } from '../../shared/budget/ladder.ts';
import { pointedAt } from '../../shared/programme/pointer.ts';
import { currentStep } from '../../shared/programme/programme.ts';
import type { StageRun } from '../../shared/state.ts';
import { millions } from '../../shared/text/format.ts';
import type { TextKey } from '../../shared/text/keys.ts';
import { listInWords } from '../../shared/text/listInWords.ts';
import { useWords, type Words } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { classes } from '../design/classes.ts';
import { LadderMarks } from './LadderMarks.tsx';
import { LadderTablesView } from './LadderTablesView.tsx';
import { type LadderPanel, type LadderRow, ladderPicture } from './ladderPicture.ts';
import { ladderTables } from './ladderTables.ts';
import { framed, PointMark } from './PointMark.tsx';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import './LadderScene.css';

export function LadderScene() {
  return <LadderSceneView run={useRun()} time={<TimeLeft />} />;
}

export interface LadderSceneViewProps {
  run: StageRun;
  time?: ReactNode;
}

/** How far down the package each outcome goes: a staircase of what the steps give, with the outcomes as lines across it. */
export function LadderSceneView({ run, time }: LadderSceneViewProps) {
  const { t } = useWords();
  const tables = ladderTables(run);
  if (tables) {
    return (
      <>
        <SceneHead kicker={currentStep(run)?.title} aside={time} headline={t('screens.ladder.tables')}>
          {t('screens.ladder.plenary')}
        </SceneHead>
        <LadderTablesView tables={tables} />
      </>
    );
  }
  const picture = ladderPicture(run);
  const headline = ladderHeadline(run, t);
  if (!picture) return <SceneHead aside={time} headline={headline} />;
  const { year, panels, marks } = picture;
  const lines = panels.reduce((count, { rows }) => count + rows.length, 0);
  return (
    <>
      <SceneHead kicker={t('screen.ladder.kicker', { year })} aside={time} headline={headline} />
      <div
        className={classes('LadderScene', lines <= fewLines && 'LadderScene--few', lines > 14 && 'LadderScene--many')}
      >
        <LadderMarks marks={marks} />
        {panels.map((panel) => (
          <Panel
            key={panel.rows[0]?.id}
            panel={panel}
            year={year}
            pointed={pointedAt(run, 'proposal')}
            nameLines={lines <= fewLines ? 'two' : 'one'}
          />
        ))}
      </div>
    </>
  );
}

/** Up to so many steps there is room for names of two lines. */
const fewLines = 7;

interface PanelProps {
  panel: LadderPanel;
  year: number;
  pointed: string | undefined;
  nameLines: 'one' | 'two';
}

function Panel({ panel, year, pointed, nameLines }: PanelProps) {
  const { t } = useWords();
  const { part, rows, gain, outcomes, isLast, short } = panel;
  const isOnly = isLast && outcomes.length === 1;
  const name =
    part === 'conditional'
      ? t(isOnly ? 'screen.ladder.part.only' : 'screen.ladder.part.at', { outcome: listInWords(outcomes, t) })
      : t(`screen.ladder.part.${part}`);
  return (
    <section
      className={classes('LadderPanel', `LadderPanel--${part}`)}
      style={{ flexGrow: rows.length }}
      aria-label={name}
    >
      <ol className="LadderPanel__rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} isPointed={row.id === pointed} nameLines={nameLines} />
        ))}
      </ol>
      <div className="LadderPanel__note">
        <p className="LadderPanel__name">{name}</p>
        {part === 'core' && rows.length > 3 && <p>{t('screen.ladder.part.core.what')}</p>}
        <p className="num">
          {t(part === 'conditional' ? 'screen.ladder.gain.more' : 'screen.ladder.gain', { amount: gain })}
        </p>
        {short.map((one) => (
          <p key={one.outcome} className="LadderPanel__short">
            {t(one.year === year ? 'screen.ladder.gain.short' : 'screen.ladder.gain.short.year', one)}
          </p>
        ))}
      </div>
    </section>
  );
}

interface RowProps {
  row: LadderRow;
  isPointed: boolean;
  nameLines: PanelProps['nameLines'];
}

function Row({ row, isPointed, nameLines }: RowProps) {
  const { number, title, count, gain, from, width } = row;
  const { t, language } = useWords();
  return (
    <li {...framed(isPointed, 'LadderRow')}>
      <span className="LadderRow__number num">{number}</span>
      <span className={`ScreenPage__${nameLines}`}>
        {isPointed && <PointMark />}
        {number === null ? t('screen.ladder.folded', { count }) : title}
      </span>
      <span className="LadderRow__gain num">
        {millions(gain, language)}
        {gain < 0 && <span className="visually-hidden"> {t('screen.ladder.costs')}</span>}
      </span>
      <span className="LadderRow__track" aria-hidden="true">
        <span
          className={classes('LadderRow__bar', gain < 0 && 'LadderRow__bar--costs')}
          style={{ left: `${100 * from}%`, width: `${100 * width}%` }}
        />
      </span>
    </li>
  );
}

/** Numbers that have a word of their own at the beginning of a sentence. */
const inWords = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

/** The one sentence of the ladder: what is needed whatever happens, or what is missing even in the mildest case. */
export function ladderHeadline({ board, scenario, outcomes }: StageRun, t: Words['t']): string {
  const ladder = ladderOf(board, scenario, outcomes);
  const lacking = (one: LadderOutcome) => worstGap(one)?.missing ?? 0;
  const mildest = ladder.outcomes.toSorted((a, b) => a.depth - b.depth || lacking(a) - lacking(b))[0];
  if (!mildest || ladder.steps.length === 0) return t('screen.ladder.none');
  const outcome = mildest.outcome.name.toLocaleLowerCase('da');
  const gap = worstGap(mildest);
  if (gap) return t('screen.ladder.missing', { amount: gap.missing, year: scenario.years[gap.year] ?? 0, outcome });
  const { depth } = mildest;
  if (depth === 0) return t('screen.ladder.core.none', { outcome });
  if (depth === 1) return t('screen.ladder.core.one');
  return t('screen.ladder.core', { count: inWords.has(depth) ? t(`screen.number.${depth}` as TextKey) : depth });
}
