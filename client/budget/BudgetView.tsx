import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { accountName } from '../../shared/budget/accountName.ts';
import { savings } from '../../shared/budget/board.ts';
import { areaById, ledgerOf, roomBelow } from '../../shared/budget/ledger.ts';
import { amountsInWords } from '../../shared/budget/moveWords.ts';
import { factSheetsAbout } from '../../shared/facts/factSheets.ts';
import { opensNow } from '../../shared/programme/programme.ts';
import type { AccountId } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Waiting } from '../app/Waiting.tsx';
import { useRunHere } from '../app/workshop.tsx';
import { Button } from '../design/Button.tsx';
import { Choice } from '../design/Choice.tsx';
import { classes } from '../design/classes.ts';
import { UndoBar } from '../design/UndoBar.tsx';
import { GapTasksPart } from '../shocks/GapTasksPart.tsx';
import { BudgetTable } from './BudgetTable.tsx';
import { predictedAccounts } from './board.ts';
import { MeterCard } from './MeterCard.tsx';
import { MoveSheet } from './MoveSheet.tsx';
import { RecentPart } from './RecentPart.tsx';
import { useMoveSheet } from './useMoveSheet.ts';
import { useUndoOffer } from './useUndoOffer.ts';
import './BudgetView.css';

const ChangesPart = lazy(() => import('./ChangesPart.tsx'));
const AreaFacts = lazy(() => import('../facts/AreaFacts.tsx'));

const parts = ['areas', 'changes'] as const;

interface BudgetViewProps {
  /** What stands above everything in the list. */
  lead?: ReactNode;
  /** What the step asks, when it asks it here. */
  prompt?: string | undefined;
}

/** The budget: areas to the left, the target and what just happened to the right. Read only where the step opens no moves. */
export function BudgetView({ lead, prompt }: BudgetViewProps) {
  const words = useWords();
  const { t } = words;
  const { run, confirmed } = useRunHere();
  const canMove = opensNow(run).moves;
  const [year, setYear] = useState(() => Math.max(0, run.scenario.years.indexOf(run.scenario.budgetYear)));
  const [part, setPart] = useState<(typeof parts)[number]>('areas');
  const undo = useUndoOffer(run, confirmed);
  const sheet = useMoveSheet(run, year, canMove, undo.send);
  const predicted = useMemo(() => predictedAccounts(run, confirmed), [run, confirmed]);

  const { draft } = sheet;
  const [factsOf, setFactsOf] = useState<AccountId | null>(null);
  const facts = factsOf !== null && factSheetsAbout(run.scenario, factsOf).length > 0 ? factsOf : null;
  const firstArea = run.scenario.areas.find((area) => !area.locked)?.id ?? '';
  const isMovable = (account: AccountId) => account === savings || !areaById(run.scenario, account)?.locked;
  const choose = (account: AccountId) => {
    setFactsOf(null);
    // Råderum that is empty has nothing to give, so pressing it means saving.
    const ledger = ledgerOf(run.board, run.scenario);
    const empty = account === savings && roomBelow(run.scenario, ledger, savings).every((room) => room <= 0);
    if (empty) sheet.open(firstArea, savings);
    else sheet.openFrom(account, firstArea);
  };
  const offered = undo.offer &&
    undo.move && {
      id: undo.offer.id,
      message: t('budget.move.done', {
        amount: amountsInWords(undo.move.amounts, run.scenario.years, words),
        from: accountName(run.scenario, undo.move.from, t),
        to: accountName(run.scenario, undo.move.to, t),
      }),
    };
  return (
    <div className={classes('BudgetView', (draft || facts) && 'BudgetView--moving')}>
      <div className="BudgetView__meter">
        <MeterCard run={run} year={year} preview={sheet.preview} predicted={predicted.size > 0} />
      </div>
      <div className="BudgetView__list">
        {lead}
        {prompt && <p className="BudgetView__prompt">{prompt}</p>}
        {!canMove && <p className="BudgetView__closed">{t('budget.readOnly')}</p>}
        <GapTasksPart />
        <div className="BudgetView__parts">
          <Choice
            label={t('budget.parts')}
            hideLabel
            layout="segments"
            options={parts.map((value) => ({ value, label: t(`budget.part.${value}`) }))}
            value={part}
            onChange={setPart}
          />
        </div>
        {part === 'changes' && (
          <Suspense fallback={<Waiting />}>
            <ChangesPart run={run} year={year} onYear={setYear} predicted={predicted} />
          </Suspense>
        )}
        {/* Out of sight and not gone, so that it comes back with what was folded out. */}
        <div hidden={part !== 'areas'}>
          <BudgetTable
            run={run}
            predicted={predicted}
            year={year}
            onYear={setYear}
            canMove={canMove}
            draft={draft}
            onChoose={choose}
            onDrag={(from, to) => {
              if (!isMovable(from) || !isMovable(to)) return;
              setFactsOf(null);
              sheet.open(from, to);
            }}
            onFacts={setFactsOf}
          />
        </div>
        <p className="BudgetView__source">{t('budget.priceLevel', { level: run.scenario.priceLevel })}</p>
      </div>
      <div className="BudgetView__side">
        {facts && (
          <Suspense fallback={<Waiting />}>
            <AreaFacts key={facts} scenario={run.scenario} areaId={facts} onClose={() => setFactsOf(null)} />
          </Suspense>
        )}
        {facts ? null : draft ? (
          <MoveSheet
            handle={sheet.handle}
            run={sheet.run}
            draft={draft}
            onChange={sheet.change}
            refusalOf={sheet.refusalOf}
            refused={sheet.refused}
            onConfirm={sheet.confirm}
            onClose={sheet.close}
          />
        ) : (
          canMove && (
            <div className="BudgetView__start">
              <Button variant="main" wide onClick={() => sheet.open(firstArea, savings)}>
                {t('command.moveMoney')}
              </Button>
            </div>
          )
        )}
        <RecentPart canMove={canMove} />
      </div>
      <div className="BudgetView__undo">
        <UndoBar
          offer={offered ?? null}
          undoLabel={t('command.undoMove')}
          onUndo={() => {
            if (undo.move) undo.undo(undo.move.id);
            undo.expire();
          }}
          onExpire={undo.expire}
        />
      </div>
    </div>
  );
}
