import { countOfChanges, historyLines } from '../../../shared/budget/history.ts';
import { hasHiddenRoles } from '../../../shared/equality/hiddenRoles.ts';
import { overdueCount } from '../../../shared/followup/due.ts';
import { unansweredCount } from '../../../shared/ideas/questions.ts';
import { currentStep, isRoleBlind, opensNow } from '../../../shared/programme/programme.ts';
import type { Presence } from '../../../shared/protocol.ts';
import type { Stage, StageRun } from '../../../shared/state.ts';
import { dayOf } from '../../../shared/text/date.ts';
import { openBallots } from '../../../shared/voting/ballots.ts';
import type { Words } from '../../app/texts.tsx';
import { tablesInWords } from '../../tables/tableWords.ts';
import type { CardName } from '../frame/cards.ts';
import type { Saying } from '../frame/saying.ts';
import { gapSaying } from '../target/gap.ts';

/** Something the facilitator should know now, and the card where it can be acted on. */
export interface Notice {
  id: string;
  saying: Saying;
  see?: CardName;
}

/** So many names are told; the rest as a number. */
const namesTold = 3;
/** A table that talks that long without touching its budget may need a hand. */
const idleMinutes = 10;

interface Known {
  stage: Stage;
  presence: Presence | null;
  /** Where people open the app; null while that is not known. */
  place: { origin: string; encrypted: boolean } | null;
  now: number;
}

export function worthKnowing({ stage, presence, place, now }: Known, t: Words['t']): Notice[] {
  return [
    ...ballotNotices(stage, presence),
    ...lostNotices(stage, presence, t),
    ...questionNotices(stage.run),
    ...hiddenRolesNotices(stage.run),
    ...overdueNotices(stage, now),
    ...idleNotices(stage.run, now, t),
    ...(place && isOverheard(place) ? [{ id: 'unencrypted', saying: { key: 'desk.know.unencrypted' } } as const] : []),
    ...(presence?.screens === 0 ? [{ id: 'no-screen', saying: { key: 'desk.know.noScreen' } } as const] : []),
    { id: 'gap', saying: gapSaying(stage.run), see: 'target' },
  ];
}

function questionNotices(run: StageRun): Notice[] {
  const count = unansweredCount(run);
  if (count === 0) return [];
  const saying: Saying =
    count === 1 ? { key: 'desk.know.question.one' } : { key: 'desk.know.questions', values: { count } };
  return [{ id: 'questions', saying, see: 'questions' }];
}

/** A role-blind round is over, and nobody has shown yet who stood where: until then the meter leaves its moves out. */
const hiddenRolesNotices = (run: StageRun): Notice[] =>
  hasHiddenRoles(run) && !isRoleBlind(run)
    ? [{ id: 'hidden-roles', saying: { key: 'desk.know.hiddenRoles' }, see: 'equality' }]
    : [];

/** Decisions whose status should have been told by now; the page of follow-up and the report say which. */
function overdueNotices({ decisions = {} }: Stage, now: number): Notice[] {
  const count = overdueCount(Object.values(decisions), dayOf(now));
  if (count === 0) return [];
  const saying: Saying = count === 1 ? { key: 'followup.late.one' } : { key: 'followup.late', values: { count } };
  return [{ id: 'overdue', saying, see: 'followup' }];
}

/** Tables on whose budget nothing has happened for a while, in a step in which they are to work on it. */
function idleNotices(run: StageRun, now: number, t: Words['t']): Notice[] {
  if (currentStep(run)?.board !== 'table' || !opensNow(run).moves) return [];
  const idle = run.tables.filter(({ board }) => {
    const count = countOfChanges(board);
    const last = historyLines(board, count, count)[0]?.at ?? 0;
    return now - Math.max(last, run.programme.startedAt) >= idleMinutes * 60_000;
  });
  if (idle.length === 0) return [];
  const tables = tablesInWords(
    run,
    idle.map(({ id }) => id),
    t,
  );
  return [{ id: 'idle', saying: { key: 'desk.know.idle', values: { tables, minutes: idleMinutes } }, see: 'tables' }];
}

/** People who were in the room and whose device does not answer now, and tables' tablets that do not. */
function lostNames({ people, tablets }: Stage, presence: Presence | null, t: Words['t']): string[] {
  if (!presence?.people) return [];
  const connected = new Set(presence.people);
  const gone = <T>(record: Readonly<Record<string, T>>): T[] =>
    Object.entries(record)
      .filter(([id]) => !connected.has(id))
      .map(([, one]) => one);
  // A table whose tablet was joined anew has one that answers.
  const served = new Set(Object.entries(tablets).flatMap(([id, { number }]) => (connected.has(id) ? number : [])));
  const silent = new Set(gone(tablets).map(({ number }) => number));
  return [
    ...gone(people).map(({ name }) => name.text ?? t('text.erased')),
    ...[...silent].filter((number) => !served.has(number)).map((number) => t('desk.know.tablet', { number })),
  ];
}

function lostNotices(stage: Stage, presence: Presence | null, t: Words['t']): Notice[] {
  const names = lostNames(stage, presence, t);
  const [first] = names;
  if (first === undefined) return [];
  if (names.length === 1) return [{ id: 'lost', saying: { key: 'desk.know.lost', values: { name: first } } }];
  const told = names.slice(0, namesTold).join(', ');
  const more = names.length - namesTold;
  const list = more > 0 ? t('desk.know.lostMore', { names: told, count: more }) : told;
  return [{ id: 'lost', saying: { key: 'desk.know.lostMany', values: { count: names.length, names: list } } }];
}

function ballotNotices({ run }: Stage, presence: Presence | null): Notice[] {
  const see = 'ballot';
  const [open] = openBallots(run);
  if (open && open.stage === 'open') {
    if (!opensNow(run).ballots) return [{ id: 'ballot', saying: { key: 'desk.know.ballotShut' }, see }];
    const { size } = open.roll;
    const cast = presence?.turnout[open.id] ?? 0;
    if (cast >= size) return [{ id: 'ballot', saying: { key: 'desk.know.ballotAll', values: { size } }, see }];
    return [{ id: 'ballot', saying: { key: 'desk.know.ballotOpen', values: { cast, size } }, see }];
  }
  const isCounted = Object.values(run.ballots).some((ballot) => ballot.stage === 'closed');
  return isCounted ? [{ id: 'ballot', saying: { key: 'desk.know.ballotClosed' }, see }] : [];
}

const ownMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether what people send can be read by others on the network: it is in the clear and leaves the machine. */
export function isOverheard({ origin, encrypted }: { origin: string; encrypted: boolean }): boolean {
  return !encrypted && URL.canParse(origin) && !ownMachine.has(new URL(origin).hostname);
}
