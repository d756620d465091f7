import { useMemo, useState } from 'react';
import { activeStatus, firstGap } from '../../shared/budget/outcomes.ts';
import { momentInWords } from '../../shared/replay/momentInWords.ts';
import { type Fold, momentsOf, placeAmong, placeAt, runAfter } from '../../shared/replay/moments.ts';
import { momentText } from '../../shared/report/moment.ts';
import type { BoardId, Stage, StageRun } from '../../shared/state.ts';
import { plenary, runAtBoard } from '../../shared/tables/boards.ts';
import { useReportPath } from '../app/linkKey.ts';
import { useWords, type Words } from '../app/texts.tsx';
import { useWorkshop } from '../app/workshop.tsx';
import { Button } from '../design/Button.tsx';
import { Checkbox } from '../design/Checkbox.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { SelectField } from '../design/SelectField.tsx';
import { Slider } from '../design/Slider.tsx';
import { useSteadyHandler } from '../design/useSteadyHandler.ts';
import { HistoryPreview } from '../history/HistoryPreview.tsx';
import { ReplayList } from './ReplayList.tsx';
import './ReplayView.css';
import { useWalk } from './useWalk.ts';

/** One moment at a time: what happened, the target before and after, and the budget as it then was; below it the whole
 * course. Of the room's board, or a table's. */
export function ReplayView({ code }: { code: string }) {
  const words = useWords();
  const { t, language } = words;
  const report = useReportPath(code);
  const room = useWorkshop((state) => state.stage);
  const [fold, setFold] = useState<Fold>('together');
  const [chosen, setBoard] = useState<BoardId>(plenary);
  // A table may be gone since it was chosen.
  const boardId = room.run.tables.some(({ id }) => id === chosen) ? chosen : plenary;
  const stage = useMemo(() => stageAt(room, boardId), [room, boardId]);
  const moments = useMemo(() => momentsOf(stage, fold), [stage, fold]);
  const lines = useMemo(
    () => moments.map((one) => ({ when: momentText(one.at, words.language), what: momentInWords(one, stage, words) })),
    [moments, stage, words],
  );
  const walk = useWalk(moments.length);
  const choose = useSteadyHandler((place: number) => walk.to(place));
  const moment = moments[walk.place];
  const { run } = stage;
  const head = (
    <header className="ReplayView__head">
      <title>{t('replay.title')}</title>
      <h1>{t('replay.title')}</h1>
      <p>{run.scenario.municipality.name}</p>
      <p>{t('replay.what')}</p>
      <p>
        <a href={report}>{t('followup.back')}</a>
      </p>
    </header>
  );
  if (!moment) {
    return (
      <main className="ReplayView">
        {head}
        <p>{t('replay.none')}</p>
      </main>
    );
  }
  const foldAs = (next: Fold) => {
    const others = momentsOf(stage, next);
    setFold(next);
    walk.to(placeAmong(others, moment), others.length);
  };
  const turnTo = (next: BoardId) => {
    const others = momentsOf(stageAt(room, next), fold);
    setBoard(next);
    walk.to(placeAt(others, moment.at), others.length);
  };
  const earlier = moments[walk.place - 1];
  const then = runAfter(run, moment);
  const before = gapOf(earlier ? runAfter(run, earlier) : runAfter(run, { at: 0, changes: 0 }), t);
  const after = gapOf(then, t);
  const outcome = run.outcomes.find(({ id }) => id === run.activeOutcomeId)?.name ?? '';
  const where = t('replay.place', {
    number: walk.place + 1,
    count: moments.length,
    time: momentText(moment.at, language),
  });
  return (
    <main className="ReplayView">
      {head}
      <div className="ReplayView__how">
        {run.tables.length > 0 && (
          <SelectField
            label={t('replay.board')}
            options={[
              { value: plenary, label: t('replay.board.room') },
              ...run.tables.map(({ id, number }) => ({ value: id, label: `${t('table.word')} ${number}` })),
            ]}
            value={boardId}
            onChange={turnTo}
          />
        )}
        <Checkbox
          label={t('replay.each')}
          checked={fold === 'each'}
          onChange={(isEach) => foldAs(isEach ? 'each' : 'together')}
        />
      </div>
      <div className="ReplayView__walk">
        <IconButton
          icon="left"
          label={t('replay.back')}
          aria-disabled={walk.place === 0}
          onClick={() => walk.to(walk.place - 1)}
        />
        <Slider
          label={t('replay.timeline')}
          hideLabel
          value={walk.place}
          max={moments.length - 1}
          valueText={where}
          onChange={walk.to}
        />
        <IconButton
          icon="right"
          label={t('replay.forward')}
          aria-disabled={walk.place === moments.length - 1}
          onClick={() => walk.to(walk.place + 1)}
        />
        <Button onClick={() => walk.play(!walk.isPlaying)}>{t(walk.isPlaying ? 'replay.stop' : 'replay.play')}</Button>
      </div>
      <section className="ReplayView__moment" aria-live="polite">
        <p className="ReplayView__where">{where}</p>
        <h2>{lines[walk.place]?.what}</h2>
        {before === after ? (
          <p>{t('replay.same', { gap: after })}</p>
        ) : (
          <>
            <p>{t('replay.before', { gap: before })}</p>
            <p className="ReplayView__after">{t('replay.after', { gap: after })}</p>
          </>
        )}
        <p className="ReplayView__where">{t('replay.now', { outcome })}</p>
      </section>
      <HistoryPreview run={then} />
      <section aria-labelledby="replay-all">
        <h2 id="replay-all">{t('replay.all')}</h2>
        <ReplayList lines={lines} place={walk.place} onChoose={choose} />
      </section>
    </main>
  );
}

/** The stage with a table's board in the place of the room's. */
const stageAt = (stage: Stage, boardId: BoardId): Stage => ({ ...stage, run: runAtBoard(stage.run, boardId) });

/** What the outcome that counts still lacks, in words. */
function gapOf(run: StageRun, t: Words['t']): string {
  const status = activeStatus(run);
  const gap = status && firstGap(status, run.scenario.years);
  if (!gap) return t('meter.met');
  const { missing: amount, year, target } = gap;
  return t('meter.missing.target', { amount, year, target: target.name });
}
