import type { Adoption, Board } from '../../../shared/budget/board.ts';
import { whole } from '../../../shared/budget/effects.ts';
import { gainOf } from '../../../shared/budget/ladder.ts';
import { stepsOf } from '../../../shared/budget/package.ts';
import type { Suggestion } from '../../../shared/budget/suggestion/suggestion.ts';
import { requiredFirst } from '../../../shared/commands/adoptSuggestion.ts';
import type { Problem } from '../../../shared/commands/command.ts';
import type { CommandInput } from '../../../shared/commands/registry.ts';
import type { Outcome, Proposal } from '../../../shared/scenario/schema.ts';
import type { StageRun } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { missInWords, suggestionInWords } from './balanceWords.ts';
import { LeftOverTable } from './LeftOverTable.tsx';
import { SuggestionEntry } from './SuggestionEntry.tsx';
import { WholeSuggestion } from './WholeSuggestion.tsx';
import './SuggestionView.css';

/** What can be asked for here. */
export type Asked = {
  [Name in 'adoptProposal' | 'dropProposal' | 'adoptSuggestion']: { name: Name; input: CommandInput<Name> };
}['adoptProposal' | 'dropProposal' | 'adoptSuggestion'];

interface SuggestionViewProps {
  run: StageRun;
  outcome: Outcome;
  /** Undefined while it is being worked out. */
  suggestion: Suggestion | 'failed' | undefined;
  /** Index of the year whose effect is shown. */
  year: number;
  canChoose: boolean;
  /** Why something would be refused now. */
  refusalOf: (asked: Asked) => Problem | undefined;
  onAsk: (asked: Asked) => void;
  onOpen: (proposalId: string) => void;
}

/** A suggestion as a difference to today's package; to be taken whole, one by one, or not at all. */
export function SuggestionView(props: SuggestionViewProps) {
  const { run, outcome, suggestion } = props;
  const { t } = useWords();
  const { scenario } = run;
  const said = suggestion === undefined ? t('balance.working') : suggestionInWords(suggestion, outcome, t);
  const found = suggestion !== undefined && suggestion !== 'failed' && 'adopt' in suggestion ? suggestion : undefined;
  const saysWhatCan = found || (suggestion !== 'failed' && suggestion?.kind === 'impossible');
  return (
    <section className="SuggestionView" aria-busy={suggestion === undefined} aria-label={t('balance.heading')}>
      <p className="SuggestionView__headline" role="status">
        {said}
      </p>
      {saysWhatCan && <p className="SuggestionView__note">{t('balance.extents')}</p>}
      {found && (
        <>
          <p className="SuggestionView__note">{t('balance.decides')}</p>
          {!found.proven && <p className="SuggestionView__note">{t('balance.notProven')}</p>}
          {found.misses.length > 0 && (
            <ul className="SuggestionView__misses">
              {found.misses.map((miss) => (
                <li key={`${miss.targetId}-${miss.year}`}>{missInWords(miss, outcome, scenario.years, t)}</li>
              ))}
            </ul>
          )}
          <Difference {...props} found={found} />
        </>
      )}
    </section>
  );
}

type Found = Extract<Suggestion, { adopt: string[] }>;

function Difference({ found, ...props }: SuggestionViewProps & { found: Found }) {
  const { run, outcome, canChoose, refusalOf, onAsk } = props;
  const { scenario, board } = run;
  const chosen = (ids: readonly string[]) => scenario.proposals.filter(({ id }) => ids.includes(id));
  const [adopt, madeWhole, drop] = [requiredFirst(chosen(found.adopt)), chosen(found.whole), chosen(found.drop)];
  return (
    <>
      <Entries {...props} kind="adopt" proposals={adopt} />
      <Entries {...props} kind="whole" proposals={madeWhole} />
      <Entries {...props} kind="drop" proposals={drop} />
      <LeftOverTable board={boardWith(board, found)} scenario={scenario} outcome={outcome} />
      {canChoose && adopt.length + madeWhole.length + drop.length > 0 && (
        <WholeSuggestion
          key={[...found.adopt, '-', ...found.whole, '-', ...found.drop].join(' ')}
          adopt={adopt}
          drop={drop}
          whole={madeWhole}
          refusalOf={(input) => refusalOf({ name: 'adoptSuggestion', input })}
          onAdopt={(input) => onAsk({ name: 'adoptSuggestion', input })}
        />
      )}
    </>
  );
}

/** The board as the suggestion would leave it. */
function boardWith(board: Board, found: Found): Board {
  const kept = board.package
    .filter(({ proposalId }) => !found.drop.includes(proposalId))
    .map((one) => (found.whole.includes(one.proposalId) ? { ...one, ...whole } : one));
  return { ...board, package: [...kept, ...found.adopt.map(asWhole)] };
}

const asWhole = (proposalId: string): Adoption => ({ proposalId, ...whole, by: null, at: 0 });

type EntriesProps = Pick<
  SuggestionViewProps,
  'run' | 'outcome' | 'year' | 'canChoose' | 'refusalOf' | 'onAsk' | 'onOpen'
> & { kind: 'adopt' | 'whole' | 'drop'; proposals: readonly Proposal[] };

/** What must be answered on the proposal's own page before it can be chosen. */
const asksFirst: ReadonlySet<string> = new Set([
  'reject.givenUpMissing',
  'reject.adoptAcrossTypes',
  'reject.adoptUncounted',
]);

function Entries({ run, outcome, year, canChoose, refusalOf, onAsk, onOpen, kind, proposals }: EntriesProps) {
  const { t, problem } = useWords();
  if (proposals.length === 0) return null;
  const types = outcome.targets.flatMap(({ spendingTypes }) => spendingTypes);
  const gainOfOne = (adoption: Adoption): number =>
    stepsOf([adoption], run.scenario).reduce(
      (sum, step) => sum + (gainOf(step, types, run.scenario)[year] as number),
      0,
    );
  /** What the suggested change of a proposal gives in the year. */
  const gainInYear = ({ id }: Proposal): number => {
    const today = run.board.package.find((one) => one.proposalId === id);
    const then = kind === 'drop' ? 0 : gainOfOne(asWhole(id));
    return then - (today ? gainOfOne(today) : 0);
  };
  return (
    <section className="SuggestionView__list">
      <h4 className="SuggestionView__title">
        {t(`balance.list.${kind}`, { count: proposals.length, year: run.scenario.years[year] ?? 0 })}
      </h4>
      <ul>
        {proposals.map((proposal) => {
          const name = kind === 'drop' ? 'dropProposal' : 'adoptProposal';
          const asked = { name, input: { proposalId: proposal.id } } as const;
          const refused = canChoose ? refusalOf(asked) : undefined;
          const asksMore = refused !== undefined && asksFirst.has(refused.key);
          return (
            <SuggestionEntry
              key={proposal.id}
              proposal={proposal}
              change={0 - gainInYear(proposal)}
              refused={refused && !asksMore ? problem(refused) : undefined}
              onOpen={() => onOpen(proposal.id)}
              action={
                canChoose && (
                  <Button
                    disabled={refused !== undefined && !asksMore}
                    aria-label={t(`balance.${kind}One`, { proposal: proposal.title })}
                    onClick={() => (asksMore ? onOpen(proposal.id) : onAsk(asked))}
                  >
                    {t(`balance.${kind}`)}
                  </Button>
                )
              }
            />
          );
        })}
      </ul>
    </section>
  );
}
