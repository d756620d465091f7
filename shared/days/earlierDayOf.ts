import { construction, operating, proposalById, sumOfEffects } from '../budget/effects.ts';
import { ledgerOf } from '../budget/ledger.ts';
import { movesOf } from '../budget/moves.ts';
import { activeStatus } from '../budget/outcomes.ts';
import { stepsOf } from '../budget/package.ts';
import { threeResults } from '../budget/results.ts';
import { runNow } from '../budget/shocks.ts';
import { latestStatus } from '../followup/due.ts';
import { find } from '../ids.ts';
import type { Proposal } from '../scenario/schema.ts';
import type { Stage, StageRun, Text } from '../state.ts';
import { tableNumber } from '../tables/boards.ts';
import type { RevealedBallot } from '../voting/ballot.ts';
import { wayOf } from '../voting/ballots.ts';
import { linesInOrder } from '../voting/resultLines.ts';
import type { EarlierBallot, EarlierDay, EarlierOption } from './earlierDay.ts';

/** So many purposes of an area's moves are kept, the newest. */
const mostPurposes = 5;

/**
 * How a day stands, as a later one will know it: of the plenary board, with what played cards add. For an archived run, its stage
 * in the place of `run`. `when` tells what the stage does not know.
 */
export function earlierDayOf(
  { run: played, day = 1, decisions = {} }: Pick<Stage, 'run' | 'day' | 'decisions'>,
  when: { startedAt?: number; endedAt?: number } = {},
): EarlierDay {
  const run = runNow(played);
  const { board, scenario, places, programme } = run;
  const { id, name, budgetYear, years, priceLevel } = scenario;
  return {
    day,
    run: { id: run.id, number: run.number },
    startedAt: when.startedAt ?? places?.[0]?.at ?? programme.startedAt,
    ...(when.endedAt === undefined ? {} : { endedAt: when.endedAt }),
    scenario: { id, name, budgetYear, years: [...years], priceLevel },
    outcome: outcomeOf(run),
    results: resultsOf(run),
    package: stepsOf(board.package, scenario).map(({ adoption, proposal, effects }) => ({
      proposalId: proposal.id,
      nr: proposal.nr,
      title: titleOf(run, proposal),
      ...(proposal.ideaId === undefined ? {} : { ideaId: proposal.ideaId }),
      share: adoption.share,
      delay: adoption.delay,
      tables: (adoption.from ?? []).flatMap((table) => tableNumber(run, table) ?? []),
      operating: sumOfEffects(operating(effects), years.length),
      construction: sumOfEffects(construction(effects), years.length),
      givenUp: (adoption.givenUp ?? []).map(copied),
    })),
    areas: areasOf(run),
    ideas: Object.values(run.ideas).flatMap(({ id: ideaId, title, became }) =>
      became ? [{ ideaId, title: copied(title), became: becameOf(became) }] : [],
    ),
    decisions: Object.values(decisions).map((decision) => {
      const state = latestStatus(decision)?.state;
      const { id: decisionId, title, source } = decision;
      return { id: decisionId, title: copied(title), source: { ...source }, ...(state ? { state } : {}) };
    }),
    ballots: Object.values(run.ballots).flatMap((ballot) =>
      ballot.stage === 'revealed' ? [ballotOf(run, ballot)] : [],
    ),
    reasons: (run.reasons ?? []).map(({ kind, id: about, text }) => ({ kind, id: about, text: copied(text) })),
  };
}

const copied = ({ id, text }: Text): Text => ({ id, text });

/** The title as people know it; the idea's own where one was made a proposal. */
export function titleOf({ ideas }: StageRun, { title, ideaId }: Proposal): string | Text {
  const idea = ideaId === undefined ? undefined : find(ideas, ideaId);
  return idea ? copied(idea.title) : title;
}

function outcomeOf(run: StageRun): EarlierDay['outcome'] {
  const status = activeStatus(run);
  if (!status) return null;
  const { outcome, targets } = status;
  return {
    id: outcome.id,
    name: outcome.name,
    targets: targets.map(({ target, found }) => {
      return { id: target.id, name: target.name, asked: [...target.amounts], found: [...found] };
    }),
  };
}

function resultsOf({ board, scenario }: StageRun): EarlierDay['results'] {
  const { service, operating: running, construction: built } = threeResults(board, scenario);
  const kept = ({ before, change, now, room }: typeof service) => ({
    before: [...before],
    change: [...change],
    now: [...now],
    room: room ? [...room] : null,
  });
  return { service: kept(service), operating: kept(running), construction: kept(built) };
}

function areasOf({ board, scenario }: StageRun): EarlierDay['areas'] {
  const ledger = ledgerOf(board, scenario);
  const purposes = new Map<string, Text[]>();
  for (const { from, to, purpose, undone } of movesOf(board)) {
    if (undone || !purpose) continue;
    for (const account of [from, to]) {
      const said = purposes.get(account);
      if (said) said.push(copied(purpose));
      else purposes.set(account, [copied(purpose)]);
    }
  }
  return scenario.areas.flatMap(({ id, name, spendingType }) => {
    const change = find(ledger, id);
    if (!change?.some((amount) => amount !== 0)) return [];
    const said = (purposes.get(id) ?? []).slice(-mostPurposes);
    return [{ areaId: id, name, spendingType, change: [...change], purposes: said }];
  });
}

type Became = NonNullable<StageRun['ideas'][string]['became']>;
const becameOf = (became: Became): EarlierDay['ideas'][number]['became'] =>
  became.kind === 'proposal'
    ? { kind: 'proposal', proposalId: became.proposalId }
    : { kind: 'parked', reason: copied(became.reason) };

/** A ballot as the result page shows it to all. */
function ballotOf(run: StageRun, ballot: RevealedBallot): EarlierBallot {
  const { id, question, method, result, roll, chosen } = ballot;
  return {
    ballotId: id,
    question: copied(question),
    method,
    way: wayOf(ballot),
    cast: result.cast,
    size: roll.size,
    options: linesInOrder(ballot).map(({ option, count, share }) => ({
      optionId: option.id,
      ...aboutOf(run, option.title),
      count: result.tooFew ? null : count,
      share: result.tooFew ? null : share,
    })),
    ...(chosen ? { chosen: { optionIds: [...chosen.optionIds], reason: copied(chosen.reason) } } : {}),
    minorityNotes: Object.values(run.minorityNotes ?? {}).flatMap((note) =>
      note.ballotId === id ? [copied(note.text)] : [],
    ),
  };
}

/** What an option stood for, which the id of its title tells: a proposal, an idea, or an idea that is a proposal by now. */
function aboutOf(run: StageRun, title: Text): Pick<EarlierOption, 'title' | 'ideaId' | 'proposalId'> {
  const proposal = proposalById(run.scenario, title.id);
  const idea = Object.values(run.ideas).find((one) => one.title.id === title.id);
  const ideaId = proposal?.ideaId ?? idea?.id;
  const proposalId = proposal?.id ?? (idea?.became?.kind === 'proposal' ? idea.became.proposalId : undefined);
  return {
    title: proposal ? titleOf(run, proposal) : copied(title),
    ...(ideaId === undefined ? {} : { ideaId }),
    ...(proposalId === undefined ? {} : { proposalId }),
  };
}
