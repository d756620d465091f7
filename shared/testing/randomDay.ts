import fc from 'fast-check';
import { countOfChanges } from '../budget/history.ts';
import { isOwnMove, movesOf } from '../budget/moves.ts';
import type { Problem, Role } from '../commands/command.ts';
import { type CommandName, registry } from '../commands/registry.ts';
import { markings } from '../discussion/card.ts';
import { cardSteps, fiveSteps } from '../discussion/cardSteps.ts';
import { emptyState } from '../emptyState.ts';
import { latestList } from '../ideas/list/latestList.ts';
import { feelings } from '../ideas/temperature.ts';
import { find, must } from '../ids.ts';
import type { State } from '../state.ts';
import { boardIdNow, runAtBoard, tableIdOf } from '../tables/boards.ts';
import type { MethodName } from '../voting/methods/method.ts';
import { consentLevels, type Vote } from '../voting/methods/vote.ts';
import { withCatalogue } from './catalogue.ts';
import { twoFactSheets } from './factSheets.ts';
import { given, type Play } from './given.ts';
import { smallFile } from './smallFile.ts';
import { peopleOf, smallScenario } from './workshop.ts';

/** How often each command is asked: the room moves money and writes most of all, and starts over hardly ever. */
const often: Partial<Record<CommandName, number>> = {
  moveMoney: 34,
  adoptProposal: 8,
  adoptSuggestion: 2,
  dealSeats: 3,
  castVote: 8,
  submitIdea: 6,
  showTemperatures: 2,
  takeTemperature: 12,
  undoMove: 5,
  costIdea: 5,
  layOutCard: 2,
  answerCard: 3,
  markAnswer: 4,
  createBallot: 4,
  openBallot: 7,
  goToStep: 4,
  closeBallot: 5,
  revealBallot: 3,
  carryToPlenary: 3,
  editIdea: 3,
  explainChange: 3,
  fileMinorityNote: 6,
  groupIdeas: 3,
  hideAuthor: 4,
  hideIdea: 2,
  liftCurtain: 2,
  mergeIdeas: 5,
  ideaToProposal: 3,
  giveCostingRight: 3,
  nameSnapshot: 3,
  removeSnapshot: 3,
  restoreBoard: 3,
  restoreRun: 2,
  showAuthor: 3,
  noteLesson: 2,
  inviteFacilitator: 2,
  joinAsFacilitator: 4,
  handOverLead: 4,
  takeLead: 3,
  withdrawAnswer: 3,
  withdrawMinorityNote: 6,
};
const names = (Object.keys(registry) as CommandName[]).flatMap((name) =>
  new Array<CommandName>(often[name] ?? 1).fill(name),
);

/** A wish in numbers; what they point at is found in the state at that moment, so that most wishes mean something. */
const wish = fc.noBias(
  fc.record({
    name: fc.constantFrom<CommandName>(...names),
    who: fc.nat(20),
    a: fc.nat(30),
    b: fc.nat(30),
    amount: fc.integer({ min: 1, max: 150 }),
    amounts: fc.array(fc.nat(150), { minLength: 4, maxLength: 4 }),
    kind: fc.constantFrom('once', 'lasting', 'typed'),
    yes: fc.boolean(),
  }),
);
type RandomWish = typeof wish extends fc.Arbitrary<infer Wish> ? Wish : never;

/** Some hundred wishes. A failing day is made shorter for as long as a person would wait for it. */
export const randomDays = fc.limitShrink(fc.array(wish, { minLength: 1, maxLength: 200, size: 'max' }), 500);

/** The small municipality with all doors open but in the break, so that a random day gets somewhere. */
const scenario = withCatalogue({
  factSheets: twoFactSheets,
  programme: smallScenario().programme.map((step) =>
    step.kind === 'break'
      ? step
      : {
          ...step,
          kind: step.id === 'welcome' || step.id === 'ideas' ? 'discussion' : step.kind,
          opens: { moves: true, ideas: true, ballots: true },
          board: step.id === 'moves' ? 'table' : 'plenary',
          privateWriting: step.id === 'ideas',
          roleBlind: step.id === 'ballots',
        },
  ),
});
const scenarios = { [scenario.id]: scenario };

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? 'nobody';

/** The last two are refused: one is locked, one unknown. Money goes to the pool by way of råderum alone. */
const accounts = [
  ...new Array<string[]>(4).fill(['schools', 'savings', 'care', 'benefits']).flat(),
  'savings',
  'pool',
  'pensions',
  'roads',
];

/** The last one is refused. */
const shockIds = [...(scenario.shocks ?? []).map(({ id }) => id), 'meteor'];
/** A vote of a ballot's method, or now and then of another. */
function voteFor(method: MethodName, b: number): Vote {
  const options = [['o1'], ['o1', 'o2'], [], ['o2']][b % 4] ?? [];
  const kind = b === 13 ? 'dots' : method;
  if (kind === 'dots') return { points: Object.fromEntries(options.map((id) => [id, 1 + (b % 3)])) };
  if (kind !== 'consent') return { options: kind === 'single' ? options.slice(0, 1) : options };
  const level = must(consentLevels[b % 5]);
  return { levels: Object.fromEntries(options.map((id) => [id, level])), reason: `Min grund ${b}.` };
}

/** What a wish asks for in a state. */
function inputOf({ state, entries }: Play, wished: RandomWish, as: string): unknown {
  const { name, a, b, amount, amounts, kind, yes } = wished;
  const { stage, backstage, own, vault } = state;
  const { ideas, ballots, outcomes } = stage.run;
  const { board } = runAtBoard(stage.run, boardIdNow(stage.run, tableIdOf(state, as)));
  const onWall = Object.keys(ideas);
  const costed = Object.values(ideas).flatMap(({ id, cost }) => (cost ? [id] : []));
  const allIdeas = [...onWall, ...Object.keys(backstage.run.hiddenIdeas)];
  const groups = Object.keys(stage.run.ideaGroups ?? {});
  const merged = onWall.filter((id) => ideas[id]?.mergedInto !== undefined);
  const facilitators = Object.keys(backstage.facilitators ?? {});
  const atDesk = facilitators.filter((id) => backstage.facilitators?.[id]?.joined);
  const undoable = movesOf(board)
    .filter((move) => !move.undone && isOwnMove(move, as, own[as]))
    .map(({ id }) => id);
  const mine = { ideas: Object.keys(own[as]?.ideas ?? {}), moves: undoable };
  const ownIdea = pick([...mine.ideas, ...mine.ideas, ...onWall], a);
  const questions = Object.keys(stage.run.questions);
  const cards = Object.values(stage.discussion ?? {});
  const cardId = pick(
    cards.map(({ id }) => id),
    a,
  );
  const answers = cards.flatMap((card) => card.answers.map(({ id }) => id));
  const mineToSay = find(own, as)?.discussion;
  const decisionId = pick(Object.keys(stage.decisions ?? {}), a);
  const decisionSaid = {
    title: `Beslutning ${entries.length}.`,
    source: { kind: 'free' as const },
    owner: `Ejer ${entries.length}.`,
    statusDates: ['2028-05-31'],
    ...(yes ? { capacity: 'low' as const } : {}),
  };
  const drafts = Object.keys(backstage.run.draftBallots);
  const onStage = Object.keys(ballots).toReversed();
  const year = 2028 + (a % 4);
  const profile = kind === 'typed' ? { kind, amounts } : { kind, year, amount };
  const text = { title: `Idé ${entries.length}-${a}.`, text: `Tekst ${entries.length}-${b}.` };
  const idea = { ...text, areaId: yes ? pick(accounts, b) : null, amounts: yes ? amounts : null };
  // Mostly the latest, since it is the one a room is busy with.
  const draftId = pick([...drafts, ...onStage], a % 4);
  const ballotId = pick([...onStage, ...drafts], a % 3);
  const proposalIds = stage.run.scenario.proposals.map(({ id }) => id);
  // Mostly one of a few, so that tables come to agree.
  const proposalId = pick(yes ? proposalIds.slice(0, 2) : proposalIds, a);
  const chosen = stage.run.tables.flatMap((table) => table.board.package.map((one) => one.proposalId));
  const purpose = kind === 'lasting' ? undefined : `Formål ${entries.length}.`;
  const givenUp = yes || kind === 'typed' ? `Afkald ${entries.length}.` : undefined;
  const methodIndex = (a + b) % 7;
  const method = ['approval', 'approval', 'single', 'dots', 'consent', 'ranking', 'pool'][methodIndex];
  const shown = Object.values(ballots).filter(({ stage }) => stage === 'revealed');
  const shownId = pick([...shown.map(({ id }) => id), ...onStage], a % 2);
  const stepId = pick(
    stage.run.scenario.programme.map(({ id }) => id),
    a,
  );
  const openStep = {
    kind: 'discussion',
    title: `Trin ${entries.length}`,
    prompt: `Spørgsmål ${entries.length}.`,
    minutes: 1 + a,
    opens: { moves: true, ideas: true, ballots: true },
    anonymous: yes,
    ...(yes ? { cardStep: pick(fiveSteps, b) } : {}),
    materials: [
      { kind: 'factSheet', id: pick(['older', 'pupils'], b) },
      { kind: 'note', text: `Seddel ${entries.length}-${b}.` },
    ],
    scene: 'step',
  };
  const inputs: Record<CommandName, unknown> = {
    addHandVotes: { ballotId, voters: 3, blanks: b % 5, counts: [{ optionId: 'o1', count: a % 3 }] },
    addStep: { after: yes ? stepId : null, step: openStep },
    adoptProposal: {
      proposalId,
      share: b % 2 ? 100 : 1 + (b % 30) * 3,
      delay: amount < 75 ? 0 : b % 5,
      acrossTypes: b % 3 > 0,
      givenUp,
    },
    adoptSuggestion: {
      adopt: [proposalId, ...(kind === 'once' ? [pick(proposalIds, b)] : [])],
      drop: yes ? [pick(proposalIds, amount)] : [],
      ...(kind === 'lasting' ? { whole: board.package.map((one) => one.proposalId).slice(0, 1 + (b % 3)) } : {}),
      acrossTypes: b % 3 > 0,
      ...(purpose ? { givenUp: [{ proposalId, text: purpose }] } : {}),
    },
    answerQuestion: { questionId: pick(questions, a), answer: `Svar ${entries.length}.` },
    askQuestion: { text: `Spørgsmål ${entries.length}.` },
    carryToPlenary: yes ? { proposalId: pick(chosen, a) } : {},
    castVote: { ballotId, vote: voteFor(ballots[ballotId]?.method ?? 'approval', b) },
    changeStep: { stepId, step: openStep },
    chooseOptions: { ballotId: shownId, optionIds: yes ? ['o1'] : [], reason: `Valgt ${entries.length}.` },
    closeBallot: { ballotId },
    costIdea: {
      ideaId: pick(onWall, b),
      amounts: Object.fromEntries(
        [pick(accounts, a), pick(['schools', 'care'], b)].map((id) => [
          id,
          yes ? amounts : amounts.map((one) => -one + 0),
        ]),
      ),
      consequences: b % 2 ? `Følger ${entries.length}.` : '',
      feasibility: pick(['easy', 'possible', 'hard'], a),
      reason: `Begrundelse ${entries.length}.`,
    },
    createBallot: {
      question: `Spørgsmål ${entries.length}?`,
      ideaIds: [...new Set([pick(onWall, a), pick(allIdeas, b)])],
      ...(yes ? { proposalIds: [proposalId], texts: [{ title: `Valg ${entries.length}.`, amount }] } : {}),
      method,
      ...(b % 4 > 0 ? { withoutPrice: true } : {}),
      ...(method === 'pool' ? { settings: { budget: 50 + amount } } : {}),
      ...(a % 9 === 0 ? { way: 'open' } : a % 9 === 1 ? { way: 'closed' } : {}),
    },
    dealSeats: { tables: 2 + (a % 2), seed: b },
    discardBallot: { ballotId: draftId },
    dropProposal: { proposalId },
    editIdea: { ideaId: ownIdea, ...idea },
    enterAgreement: { figures: ['service', 'cash'].map((targetId) => ({ targetId, amounts })) },
    fileMinorityNote: { ballotId: shownId, text: `Mindretal ${entries.length}-${b}.`, signed: yes && a % 2 === 0 },
    explainChange: yes
      ? { kind: 'area', id: pick(accounts, a), text: `Hvorfor ${entries.length}-${b}.` }
      : { kind: 'proposal', id: proposalId, text: b % 3 ? `Fordi ${entries.length}-${b}.` : '' },
    extendTimer: { minutes: 1 + a },
    goToStep: {
      stepId,
    },
    groupIdeas: {
      ideaIds: [...new Set([pick(onWall, a), pick(allIdeas, b)])],
      into: kind === 'typed' ? null : yes ? { title: `Gruppe ${entries.length}.` } : { groupId: pick(groups, a) },
    },
    hideAuthor: { ideaId: ownIdea },
    hideIdea: { ideaId: pick(allIdeas, a), reason: `Grund ${entries.length}.` },
    importIdeas: {
      list: pick(['ideaGroup', 'intranet', 'other'], a),
      ideas: [
        idea,
        {
          ...idea,
          title: `Fra listen ${entries.length}.`,
          text: `Listens ${entries.length}-${b}.`,
          name: `Indsender ${a}.`,
        },
      ],
      keepNames: b % 2 === 0,
      ...(yes ? { reading: `reading${a % 3}` } : {}),
    },
    giveCostingRight: { participantId: pick(Object.keys(stage.people), a) },
    ideaToProposal: {
      ideaId: pick(costed.length > 0 ? costed : onWall, a),
      track: yes ? 'longView' : 'nextYear',
      ...(b % 3 > 0 ? { citizenImpact: `Borgere ${entries.length}.` } : {}),
      ...(b % 2 ? { staffImpact: `Ansatte ${entries.length}-${b}.` } : {}),
    },
    joinAsTablet: { tableId: pick(['t1', 't2', 't3'], a) },
    joinWorkshop: {
      name: `Gæst ${entries.length}`,
      group: pick(['politician', 'manager', 'employee'], a),
      ...(yes && a % 3 === 0 ? { committeeId: pick(['children', 'welfare'], b) } : {}),
    },
    liftCurtain: {},
    markRehearsal: { people: 1 + a },
    markFactSheetRead: { factSheetId: pick(['older', 'pupils', 'unknown'], a) },
    moveMoney: { from: pick(accounts, a), to: pick(accounts, b), profile, acrossTypes: yes, purpose },
    mergeIdeas: { ideaId: pick(onWall, a), ideaIds: [...new Set([pick(onWall, b), pick(allIdeas, amount)])] },
    moveStep: { stepId, position: b % 8 },
    parkIdea: { ideaId: pick(onWall, a), reason: `Parkeret ${entries.length}.` },
    readWorkshopIn: { file: smallFile() },
    recordDecision: decisionSaid,
    changeDecision: { decisionId, decision: decisionSaid },
    removeDecision: { decisionId },
    addStatus: {
      decisionId,
      status: {
        on: `2028-0${1 + (b % 9)}-15`,
        state: yes ? 'onTrack' : 'done',
        course: 'keep',
        ...(yes ? { measured: `${a} af ${b}` } : {}),
        note: `Status ${entries.length}.`,
      },
    },
    removeStatus: { decisionId, statusId: stage.decisions?.[decisionId]?.statuses.at(-1)?.id ?? 't1' },
    layOutCard: {
      step: pick(cardSteps, a),
      question: `Hvad med ${entries.length}?`,
      ...(yes ? { deckId: pick(['wish-why', 'wish-fear'], b) } : {}),
    },
    rewordCard: { cardId, question: `Hvad nu med ${entries.length}?` },
    removeCard: { cardId },
    answerCard: { cardId, text: `Svar ${entries.length}.`, ...(b % 3 === 0 ? { forTable: true } : {}) },
    withdrawAnswer: { answerId: pick(Object.keys(mineToSay?.answers ?? {}), a) },
    markAnswer: { answerId: pick(answers, b), mark: yes ? null : must(markings[amount % 2]) },
    decideCard: { cardId, text: `Aftalt ${entries.length}.`, owner: `Ejer ${entries.length}.` },
    reopenCard: { cardId },
    removeLesson: { lessonId: pick(stage.lessons?.map(({ id }) => id) ?? [], a) },
    playShock: { shockId: pick(shockIds, a) },
    pointAt: {
      at: [
        null,
        { kind: 'area', id: pick(accounts, b) },
        { kind: 'proposal', id: proposalId },
        { kind: 'idea', id: pick(allIdeas, b) },
        { kind: 'option', id: yes ? 'o1' : 'o9' },
      ][a % 5],
    },
    noteLesson: { text: `Læring ${entries.length}.` },
    nameCommittee: { committeeId: yes ? pick(['children', 'welfare'], b) : null },
    nameSnapshot: { name: `Øjeblik ${entries.length}.`, changes: b },
    openBallot: { ballotId: draftId, consents: ['fewVoters'] },
    removeSnapshot: { snapshotId: pick(board.snapshots?.map(({ id }) => id) ?? [], a) },
    removeStep: { stepId },
    renameIdeaGroup: { groupId: pick(groups, a), title: `Gruppe ${entries.length}.` },
    reorderPackage: { proposalId, position: b % 6 },
    repeatStep: { stepId },
    restoreBoard: { changes: Math.max(0, countOfChanges(board) - (a % 6)) },
    repeatBallot: { ballotId: shownId },
    restoreRun: { runId: pick([...Object.keys(vault.archive), stage.run.id], a) },
    revealBallot: { ballotId },
    seatPerson: { participantId: pick(Object.keys(stage.people), a), tableId: pick(['t1', 't2', 't3'], b) },
    setActiveOutcome: {
      outcomeId: pick(
        outcomes.map(({ id }) => id),
        a,
      ),
    },
    setPriority: {
      areaIds: [pick(accounts, a), pick(accounts, b)],
      priority: pick(['protect', 'neutral', 'canGive'], amount),
    },
    showEqualVoice: { to: yes ? 'room' : 'desk' },
    showAuthor: { ideaId: ownIdea },
    showIdea: { ideaId: pick(allIdeas, a) },
    showRoles: {},
    showScene: { scene: yes ? 'ideas' : null, ...(a % 2 ? { screen: 2 } : {}) },
    signalReady: {},
    showTemperatures: {},
    skipStep: { stepId, skipped: yes },
    splitStep: { stepId, minutes: 1 + b, title: `Anden del ${entries.length}` },
    startRun: {
      scenarioId: scenario.id,
      ...(b % 4 === 0 ? { programme: pick(['fullDay', 'taster', 'asNow'], a) } : {}),
    },
    splitIdea: { ideaIds: [pick([...merged, ...onWall], a)] },
    submitIdea: idea,
    takeBackList: { ideaId: latestList(stage.run, backstage.run)[0]?.id ?? pick(onWall, a) },
    takeBackReady: {},
    takeBackShock: { shockId: pick(shockIds, b) },
    // Mostly about one of the first two, so that some come to five answers.
    takeTemperature: {
      ideaId: pick(b % 8 === 0 ? allIdeas : onWall.slice(0, 2), a),
      feeling: b % 7 === 0 ? null : must(feelings[amount % 3]),
    },
    takeProgramme: { programme: pick(['fullDay', 'halfDay', 'taster'], a) },
    takeCostingRight: { participantId: pick(Object.keys(stage.people), a) },
    unparkIdea: { ideaId: pick(onWall, a) },
    undoMove: { moveId: pick([...mine.moves, ...movesOf(board).map(({ id }) => id)], a) },
    wishMoreTime: {},
    withdrawQuestion: { questionId: pick([...Object.keys(own[as]?.questions ?? {}), ...questions], a) },
    voidBallot: { ballotId: pick(onStage, a), ...(yes ? { reason: `Om igen ${entries.length}.` } : {}) },
    withdrawMinorityNote: { ballotId: pick([...Object.keys(own[as]?.minorityNotes ?? {}), ...onStage], a % 2) },
    withdrawIdea: { ideaId: ownIdea },
    // Mostly to who can lead.
    handOverLead: { to: pick([...atDesk, ...atDesk, ...facilitators, 'facilitator'], a) },
    inviteFacilitator: { name: `Medfacilitator ${entries.length}` },
    joinAsFacilitator: { facilitatorId: pick(facilitators, a) },
    removeFacilitator: { facilitatorId: pick(facilitators, b) },
    takeLead: {},
    writeNotes: { text: `Note ${entries.length}.`, seen: yes ? (backstage.notes?.id ?? null) : null },
  };
  return inputs[name];
}

/** Mostly whoever may ask, and sometimes someone who may not. */
function actorFor({ state }: Play, { name, who }: RandomWish): string {
  const people = [...Object.keys(state.stage.tablets), ...Object.keys(state.stage.people)];
  const roles: readonly Role[] = registry[name].roles;
  const alsoDesk = who % 5 === 4 && roles.includes('facilitator');
  const role = who === 20 ? 'guest' : alsoDesk ? 'facilitator' : roles[0];
  return role === 'participant' || role === undefined ? pick(people, who) : role;
}

/** One wish of a day: the state it met, and what came of it. */
export interface Moment {
  name: CommandName;
  input: unknown;
  as: string;
  before: State;
  /** The play after the wish; after a refusal the one before it. */
  play: Play;
  refused?: Problem;
}

/** Seven people at two tables in the first run of a workshop, with two ideas on the wall and a ballot about them prepared; or the same in a rehearsal. */
export function morning(isRehearsal = false): Play {
  const kept = mornings.get(isRehearsal) ?? playMorning(isRehearsal);
  mornings.set(isRehearsal, kept);
  return kept;
}

/** Every day begins like one of two. */
const mornings = new Map<boolean, Play>();

function playMorning(isRehearsal: boolean): Play {
  const people = Object.entries(peopleOf({ politician: 3, manager: 2, employee: 2 }));
  const beginning = given(emptyState());
  const begun = isRehearsal ? beginning.when('markRehearsal', { people: 7 }) : beginning;
  const started = begun.when('startRun', { scenarioId: scenario.id }, { as: 'system', scenarios });
  const joined = people.reduce((play, [name, group]) => play.when('joinWorkshop', { name, group }), started);
  const [one = '', two = ''] = Object.keys(joined.state.stage.people);
  const written = joined
    .when('dealSeats', { tables: 2, seed: 1 })
    .when('goToStep', { stepId: 'moves' })
    .when('submitIdea', { title: 'Den første idé.', text: 'Kort.', areaId: null, amounts: null }, { as: one })
    .when('submitIdea', { title: 'Den anden idé.', text: 'Lang.', areaId: null, amounts: null }, { as: two });
  return written.when('createBallot', {
    question: 'Hvilken?',
    ideaIds: Object.keys(written.state.stage.run.ideas),
    withoutPrice: true,
  });
}

/** Plays a random day to its end; a wish may be changed on its way, to see whether that shows. */
export function playDay(wishes: readonly RandomWish[], change = (_: CommandName, input: unknown) => input): Moment[] {
  const moments: Moment[] = [];
  let play = morning(wishes[0]?.yes);
  for (const wished of wishes) {
    const before = play.state;
    const as = actorFor(play, wished);
    const asked = { name: wished.name, input: change(wished.name, inputOf(play, wished, as)), as };
    // Now and then it is an invited facilitator who leads.
    const { lead } = before.backstage;
    const isLead = as === 'facilitator' && wished.name !== 'takeLead' && wished.b % 2 === 0;
    const leads = lead !== undefined && isLead ? { invited: lead } : {};
    const asking = { as: asked.as, ...leads, confirmed: wished.yes, scenarios };
    const after = play.whenSent(asked.name, asked.input, asking);
    if (after.decision?.ok) play = after;
    const refused = after.decision?.ok ? undefined : after.decision?.problem;
    moments.push({ ...asked, before, play, ...(refused ? { refused } : {}) });
  }
  return moments;
}
