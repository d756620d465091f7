import '../app/allWords.ts';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { proposalById } from '../../shared/budget/effects.ts';
import { opensNow } from '../../shared/programme/programme.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Waiting } from '../app/Waiting.tsx';
import { useRunHere } from '../app/workshop.tsx';
import { ChangesPicture } from '../budget/ChangesPicture.tsx';
import { MeterCard } from '../budget/MeterCard.tsx';
import { Choice } from '../design/Choice.tsx';
import { classes } from '../design/classes.ts';
import { useLater } from '../design/useLater.ts';
import { GapTasksPart } from '../shocks/GapTasksPart.tsx';
import { TracksPart } from '../tracks/TracksPart.tsx';
import { useSuggestionDesk } from './balance/useSuggestion.ts';
import { Catalogue } from './Catalogue.tsx';
import { predictedAdoptions } from './catalogue.ts';
import { LadderList } from './LadderList.tsx';
import { LadderPicture } from './LadderPicture.tsx';
import { LongViewPart } from './LongViewPart.tsx';
import { ProposalPage } from './ProposalPage.tsx';
import { RecentAdoptions } from './RecentAdoptions.tsx';
import { ResultsCard } from './ResultsCard.tsx';
import './PackageView.css';

const BalancePart = lazy(() => import('./balance/BalancePart.tsx'));

const parts = ['catalogue', 'ladder', 'balance', 'changes', 'longView', 'tracks'] as const;
type Part = (typeof parts)[number];

interface PackageViewProps {
  /** What stands above everything in the list. */
  lead?: ReactNode;
  /** What the step asks, when it asks it here. */
  prompt?: string | undefined;
}

/** The catalogue and the savings ladder to the left; the target, and the proposal that is being read, to the right. */
export default function PackageView({ lead, prompt }: PackageViewProps) {
  const { t } = useWords();
  const { run, confirmed } = useRunHere();
  const [part, setPart] = useState<Part>('catalogue');
  const [openId, setOpenId] = useState<string | null>(null);
  const { years, budgetYear } = run.scenario;
  const [year, setYear] = useState(() => Math.max(0, years.indexOf(budgetYear)));
  const predicted = useMemo(() => predictedAdoptions(run, confirmed), [run, confirmed]);
  const canChoose = opensNow(run).moves;
  const desk = useSuggestionDesk();
  const open = proposalById(run.scenario, openId ?? '');
  const shared = { run, year, predicted, onOpen: setOpenId };
  return (
    <div className={classes('PackageView', open && 'PackageView--reading')}>
      <div className="PackageView__meter">
        <MeterCard run={run} year={year} predicted={predicted.size > 0} />
      </div>
      <div className="PackageView__list">
        {lead}
        {prompt && <p className="PackageView__prompt">{prompt}</p>}
        {!canChoose && <p className="PackageView__prompt">{t('package.readOnly')}</p>}
        <GapTasksPart />
        <div className="PackageView__choices">
          <Choice
            label={t('package.tabs')}
            hideLabel
            layout="segments"
            options={parts.map((value) => ({ value, label: t(`package.tab.${value}`) }))}
            value={part}
            onChange={setPart}
          />
          <Choice
            label={t('package.year')}
            hideLabel
            layout="segments"
            options={years.map((one) => ({ value: String(one), label: String(one) }))}
            value={String(years[year])}
            onChange={(chosen) => setYear(years.indexOf(Number(chosen)))}
          />
        </div>
        {part === 'catalogue' && <Catalogue {...shared} openId={openId} />}
        {part === 'ladder' && <LadderList {...shared} canChoose={canChoose} />}
        {part === 'balance' && (
          <Suspense fallback={<Waiting />}>
            <BalancePart run={run} desk={desk} year={year} canChoose={canChoose} onOpen={setOpenId} />
          </Suspense>
        )}
        {part === 'ladder' && run.board.package.length > 0 && (
          <div className="PackageView__picture">
            <LadderPicture run={run} year={year} />
          </div>
        )}
        {part === 'changes' && (
          <div className="PackageView__picture">
            <ChangesPicture run={run} year={year} />
          </div>
        )}
        {part === 'longView' && <LongViewPart run={run} />}
        {part === 'tracks' && <TracksPart run={run} />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls for itself, and must be within reach of the keyboard */}
      <section className="PackageView__side" aria-label={t('package.side')} tabIndex={0}>
        {open ? (
          <ProposalPage
            key={open.id}
            run={run}
            proposal={open}
            canChoose={canChoose}
            onOpen={setOpenId}
            onClose={() => setOpenId(null)}
          />
        ) : (
          <Beside run={run} year={year} />
        )}
      </section>
    </div>
  );
}

/** What the choices come to, and who made them. It follows the catalogue and the target by a moment, so that they need not wait. */
function Beside({ run, year }: { run: StageRun; year: number }) {
  const later = useLater(run);
  return (
    <>
      <ResultsCard run={later} year={year} />
      <RecentAdoptions run={later} />
    </>
  );
}
