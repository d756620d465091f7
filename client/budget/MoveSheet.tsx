import { type FormEvent, memo, type Ref, useId } from 'react';
import { pool, savings } from '../../shared/budget/board.ts';
import type { Problem } from '../../shared/commands/command.ts';
import type { AccountId, StageRun } from '../../shared/state.ts';
import { kroner } from '../../shared/text/format.ts';
import { textLimits } from '../../shared/text/written.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { Checkbox } from '../design/Checkbox.tsx';
import { Icon } from '../design/Icon.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { Sheet, type SheetHandle } from '../design/Sheet.tsx';
import { TextField } from '../design/TextField.tsx';
import { AccountField } from './AccountField.tsx';
import { MoveAmounts } from './MoveAmounts.tsx';
import { MoveEffect } from './MoveEffect.tsx';
import {
  crossesTracks,
  draftAmounts,
  type MoveDraft,
  type MoveInput,
  readDraft,
  roomFor,
  swapped,
  withNearest,
} from './moveDraft.ts';
import { savingsTypeSentence } from './savingsTypeSentence.ts';
import './MoveSheet.css';

interface MoveSheetProps {
  run: StageRun;
  draft: MoveDraft;
  onChange: (draft: MoveDraft) => void;
  /** Why the rules would refuse a move now; undefined when they would not. */
  refusalOf: (input: MoveInput) => Problem | undefined;
  /** Why the server refused the move that the sheet has come back with. */
  refused?: Problem | undefined;
  onConfirm: (input: MoveInput) => void;
  onClose: () => void;
  handle?: Ref<SheetHandle> | undefined;
}

/** From, to, how much and when; what it does to the target is seen before anything is moved. */
export const MoveSheet = memo(function MoveSheet(props: MoveSheetProps) {
  const { run, draft, onChange, refusalOf, refused, onConfirm, onClose, handle } = props;
  const words = useWords();
  const { t, language } = words;
  const form = useId();
  const { years } = run.scenario;
  const input = readDraft(draft);
  const amounts = draftAmounts(draft, years);
  const known = input && refusalOf({ ...input, acrossTypes: false });
  const asksYes = known?.key === 'reject.acrossTypes';
  const asksPurpose = known?.key === 'reject.purposeMissing';
  const problem = asksYes || asksPurpose || !known ? refused : known;
  const nearest = problem?.values?.['nearest'];
  const ready = input !== undefined && (!known || (asksYes && draft.acrossTypes));
  const room = roomFor(run, draft);
  const savingsType = savingsTypeSentence(run, { from: draft.from, to: draft.to, amounts }, words);

  const change = (part: Partial<MoveDraft>) => {
    const next = { ...draft, ...part };
    const otherEnds = next.from !== draft.from || next.to !== draft.to;
    onChange(otherEnds ? { ...next, acrossTypes: false } : next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    onConfirm(input);
  };
  return (
    <Sheet
      isOpen
      handle={handle}
      onClose={onClose}
      title={t('command.moveMoney')}
      closeLabel={t('action.close')}
      footer={
        <div className="MoveSheet__foot">
          <div aria-live="polite">
            {problem ? (
              <div className="MoveSheet__problem">
                <p>{words.problem(problem)}</p>
                {Array.isArray(nearest) && (
                  <Button wide onClick={() => onChange(withNearest(draft, nearest))}>
                    {nearestLabel(draft, nearest)}
                  </Button>
                )}
              </div>
            ) : (
              input && <MoveEffect run={run} from={draft.from} to={draft.to} amounts={amounts} />
            )}
          </div>
          <Button type="submit" form={form} variant="main" wide disabled={!ready}>
            {input ? confirmLabel() : t('command.moveMoney')}
          </Button>
        </div>
      }
    >
      <form id={form} className="MoveSheet" noValidate onSubmit={submit} aria-label={t('command.moveMoney')}>
        <div className="MoveSheet__route">
          <AccountField
            label={t('budget.move.from')}
            run={run}
            value={draft.from}
            savingsName={t('account.savings')}
            aside={Number.isFinite(room) ? t('budget.move.room', { amount: room }) : undefined}
            onChange={(from) => change(from === draft.to ? { from, to: draft.from } : withOther('from', from))}
          />
          <AccountField
            label={t('budget.move.to')}
            run={run}
            value={draft.to}
            savingsName={t('budget.move.target')}
            onChange={(to) => change(to === draft.from ? { to, from: draft.to } : withOther('to', to))}
          />
          <IconButton
            icon="swap"
            className="MoveSheet__swap"
            label={t('budget.move.swap')}
            onClick={() => onChange(swapped(draft))}
          />
        </div>
        {savingsType && <p className="MoveSheet__countsAs">{savingsType}</p>}
        {draft.from === draft.to && (
          <p className="MoveSheet__same">
            <Icon name="notice" /> {t('budget.move.same')}
          </p>
        )}
        <MoveAmounts run={run} draft={draft} onChange={change} />
        {crossesTracks(draft) && (
          <TextField
            label={t('budget.purpose.ask')}
            description={t('budget.purpose.hint')}
            value={draft.purpose}
            maxLength={textLimits.purpose}
            counterText={(used, max) => t('participant.join.counter', { used, max })}
            autoComplete="off"
            onChange={(purpose) => change({ purpose })}
          />
        )}
        {asksYes && (
          <Checkbox
            label={t('action.yes')}
            description={t('reject.acrossTypes')}
            checked={draft.acrossTypes}
            onChange={(acrossTypes) => change({ acrossTypes })}
          />
        )}
      </form>
    </Sheet>
  );

  /** Another account at one end; the pool has råderum at its other end, since money goes to it by no other way. */
  function withOther(end: 'from' | 'to', account: AccountId): Partial<MoveDraft> {
    const other = end === 'from' ? 'to' : 'from';
    return account === pool ? { [end]: account, [other]: savings } : { [end]: account };
  }

  function confirmLabel(): string {
    if (draft.kind === 'typed') return t('budget.move.confirmYears');
    return t('budget.move.confirm', { amount: draft.amount ?? 0 });
  }

  function nearestLabel({ kind }: MoveDraft, possible: readonly number[]): string {
    if (kind === 'typed') return t('budget.move.nearestYears');
    return t('budget.move.nearest', { amount: kroner(Math.max(0, ...possible), language) });
  }
});
