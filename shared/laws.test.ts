import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board, Move } from './budget/board.ts';
import { proposalById } from './budget/effects.ts';
import { boardAt, changesOf, historyLines } from './budget/history.ts';
import { ledgerOf } from './budget/ledger.ts';
import { moveById, movesOf } from './budget/moves.ts';
import { poolBalance } from './budget/pool.ts';
import { canonicalJson } from './canonical.ts';
import { registry } from './commands/registry.ts';
import { standingIdea } from './ideas/merged.ts';
import { must } from './ids.ts';
import { patchesBetween } from './patchesBetween.ts';
import { hidesNames } from './programme/programme.ts';
import type { StageRun, State } from './state.ts';
import { boardById, plenary, runAtBoard, workplaceOf } from './tables/boards.ts';
import { actorOf, received, replay } from './testing/given.ts';
import { holdings, poolHeld } from './testing/holdings.ts';
import { type Moment, playDay, randomDays } from './testing/randomDay.ts';
import { da } from './text/da.ts';
import { en } from './text/en.ts';
import { problemSentence } from './text/sentence.ts';
import type { Vote } from './voting/methods/vote.ts';

/** Days per law, of some hundred wishes each. */
const numRuns = 30;

/** Holds over any day. A failing seed and its shortest day are printed; make such a day a test with a name. */
const always = (
  seed: number,
  law: (moments: Moment[]) => void,
  days = numRuns,
  change?: Parameters<typeof playDay>[1],
) =>
  fc.assert(
    fc.property(randomDays, (wishes) => law(playDay(wishes, change))),
    { seed, numRuns: days },
  );

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

/** The same vote with nothing marked, or with the first option and all that can be said about it. */
const blank = (vote: Vote): Vote =>
  'options' in vote ? { options: [] } : 'points' in vote ? { points: {} } : { levels: {} };
const forTheFirst = (vote: Vote): Vote =>
  'options' in vote
    ? { options: ['o1'] }
    : 'points' in vote
      ? { points: { o1: 1 } }
      : { levels: { o1: 5 }, reason: 'Det vil jeg ikke.' };
const votesAs = (change: (vote: Vote) => Vote) => (name: string, input: unknown) => {
  if (name !== 'castVote') return input;
  const { ballotId, vote } = input as { ballotId: string; vote: Vote };
  return { ballotId, vote: change(vote) };
};

/** The run as seen from every board there is: the room's and each table's. */
const atEveryBoard = (run: StageRun): StageRun[] => [run, ...run.tables.map(({ id }) => runAtBoard(run, id))];

const ledgerText = ({ stage: { run } }: State) =>
  canonicalJson(atEveryBoard(run).map(({ board, scenario }) => ledgerOf(board, scenario)));

const everyYear = ({ stage }: State): [StageRun, number][] =>
  atEveryBoard(stage.run).flatMap((run) => run.scenario.years.map((_, year): [StageRun, number] => [run, year]));

describe('the random days of these laws', () => {
  it('reach every command, and every kind of thing that can happen', () => {
    const happened = new Set<string>();
    const asked = new Set<string>();
    // A file opens an empty workshop and nothing else; shared/workshopFile has its laws.
    const all = Object.keys(registry)
      .filter((name) => name !== 'readWorkshopIn')
      .toSorted();
    const isComplete = () => asked.size === all.length && happened.size === all.length - 1; // a vote leaves no event
    for (const wishes of fc.sample(randomDays, { seed: 1000, numRuns: 500 })) {
      const moments = playDay(wishes);
      for (const { name, refused } of moments) if (!refused) asked.add(name);
      for (const { event } of must(moments.at(-1)).play.entries) happened.add(event.type);
      if (isComplete()) break;
    }
    expect([...asked].toSorted()).toEqual(all);
    expect(happened.size).toBe(all.length - 1);
  });
});

describe('money', () => {
  it('M1: no command creates or destroys money, in any year', () => {
    always(1001, (moments) => {
      for (const { play } of moments) {
        for (const [run, year] of everyYear(play.state)) {
          const baseline = sum(run.scenario.areas.map((area) => must(area.baseline[year])));
          expect(sum(holdings(run, year).values())).toBe(baseline);
          expect(sum(Object.values(ledgerOf(run.board, run.scenario)).map((account) => must(account[year])))).toBe(0);
        }
      }
    });
  });

  it('M2: every number in state and log is a safe whole one', () => {
    always(1002, (moments) => {
      for (const { play } of moments) expect(numbersIn(play.state).every(Number.isSafeInteger)).toBe(true);
      expect(numbersIn(moments.at(-1)?.play.entries).every(Number.isSafeInteger)).toBe(true);
    });
  });

  it('M3: no account passes its floor or ceiling, and no locked one moves', () => {
    always(1003, (moments) => {
      for (const { play } of moments) {
        for (const [run, year] of everyYear(play.state)) {
          const held = holdings(run, year);
          expect(held.get('savings')).toBeGreaterThanOrEqual(0);
          const inPool = poolHeld(run, year);
          expect(inPool).toBeGreaterThanOrEqual(0);
          expect(poolBalance(run.board, run.scenario)[year]).toBe(inPool);
          for (const { id, floor, ceiling, baseline, locked } of run.scenario.areas) {
            expect(held.get(id)).toBeGreaterThanOrEqual(must(floor[year]));
            expect(held.get(id)).toBeLessThanOrEqual(ceiling?.[year] ?? Number.POSITIVE_INFINITY);
            if (locked) expect(held.get(id)).toBe(baseline[year]);
          }
        }
      }
    });
  });

  it('M3: the nearest move that a refusal offers is accepted', () => {
    let offers = 0;
    always(1004, (moments) => {
      for (const { input, as, play, refused } of moments) {
        const nearest = refused?.values?.['nearest'];
        if (!nearest) continue;
        offers += 1;
        const offered = {
          ...(input as object),
          profile: { kind: 'typed', amounts: nearest },
          acrossTypes: true,
          purpose: 'Et formål.',
        };
        expect(play.whenSent('moveMoney', offered, { as }).decision).toMatchObject({ ok: true });
      }
    });
    expect(offers).toBeGreaterThan(10);
  });

  it('undo is exact: a move taken back at once leaves the ledger as it was', () => {
    let undone = 0;
    always(1005, (moments) => {
      for (const { name, as, before, play, refused } of moments) {
        const event = play.entries.at(-1)?.event;
        if (name !== 'moveMoney' || refused || before === play.state || event?.type !== 'moneyMoved') continue;
        undone += 1;
        const back = play.when('undoMove', { moveId: event.id }, { as });
        expect(back.decision).toMatchObject({ ok: true });
        expect(ledgerText(back.state)).toBe(ledgerText(before));
      }
    });
    expect(undone).toBeGreaterThan(10);
  });
});

/** Without who made them: names of a role-blind step are shown later. */
const unsigned = (moves: readonly Move[]) => moves.map(({ by: _, blind: __, ...move }) => move);

describe('the history of a board', () => {
  it('tells the board as it is and as it was at every change, whatever was done', () => {
    let looks = 0;
    always(1014, (moments) => {
      const seen = new Map<string, { count: number; moves: unknown; steps: unknown }>();
      for (const { play } of moments) {
        const { run } = play.state.stage;
        for (const [index, { board }] of atEveryBoard(run).entries()) {
          const { package: steps } = board;
          const moves = unsigned(movesOf(board));
          const key = `${run.id} ${index}`;
          const last = seen.get(key);
          const count = changesOf(board).length;
          if (last && count > last.count) {
            looks += 1;
            const then = boardAt(board, last.count);
            expect({ count: last.count, moves: unsigned(movesOf(then)), steps: then.package }).toEqual(last);
          }
          seen.set(key, { count, moves, steps });
        }
      }
    });
    expect(looks).toBeGreaterThan(100);
  });
});

/** A state without the lines of what was done on its boards: two ways to the same boards have different ones. */
function withoutChanges({ stage, ...rest }: State): unknown {
  const bare = ({ changes: _, ...board }: Board) => board;
  const { board, tables } = stage.run;
  const run = {
    ...stage.run,
    board: bare(board),
    tables: tables.map((table) => ({ ...table, board: bare(table.board) })),
  };
  return { ...rest, stage: { ...stage, run } };
}

/** Wishes for proposals that no rule binds become wishes for one that requires another, so that days come to hold it. */
const forTheBound = (name: string, input: unknown) =>
  name === 'adoptProposal' && ['reading', 'robots', 'sickness'].includes((input as { proposalId: string }).proposalId)
    ? { proposalId: 'digital', acrossTypes: true }
    : input;

describe('the packages of all boards', () => {
  it('hold what is required before what requires it, and no two that exclude each other, whatever was done', () => {
    const ways = new Set<string>();
    const refusals = new Set<string>();
    always(
      1019,
      (moments) => {
        for (const { play, as } of moments) {
          // What would break the rules on the board where somebody works is refused, whenever it is asked.
          const asked = (name: string, input: object) => {
            const { decision } = play.whenSent(name, input, { as });
            expect(decision).toMatchObject({ ok: false });
            if (decision && !decision.ok) refusals.add(decision.problem.key);
          };
          const here = workplaceOf(play.state, actorOf(as)).run;
          for (const { proposalId } of here.board.package) {
            const { requires, excludes } = must(proposalById(here.scenario, proposalId));
            for (const required of requires) asked('dropProposal', { proposalId: required });
            if (requires.length > 0) asked('reorderPackage', { proposalId, position: 0 });
            for (const excluded of excludes) asked('adoptProposal', { proposalId: excluded, acrossTypes: true });
          }
          for (const { board, scenario } of atEveryBoard(play.state.stage.run)) {
            const ids = board.package.map(({ proposalId }) => proposalId);
            const steps = ids.map((id) => must(proposalById(scenario, id)));
            expect(new Set(ids).size).toBe(ids.length);
            for (const [index, { requires, excludes }] of steps.entries()) {
              expect(requires.filter((id) => !ids.slice(0, index).includes(id))).toEqual([]);
              expect(excludes.filter((id) => ids.includes(id))).toEqual([]);
            }
            // Only where the rules bind does it say something that they were kept.
            if (!steps.some(({ requires, excludes }) => requires.length + excludes.length > 0)) continue;
            const last = changesOf(board).at(-1);
            if (last) ways.add(last.kind);
          }
        }
      },
      numRuns,
      forTheBound,
    );
    expect([...ways]).toEqual(
      expect.arrayContaining(['adopted', 'adjusted', 'carried', 'suggested', 'reordered', 'restored']),
    );
    expect([...refusals]).toEqual(
      expect.arrayContaining(['reject.excludes', 'reject.requiredBy', 'reject.orderRequires']),
    );
  });

  it('are exactly as they were once a proposal that was adopted is dropped again', () => {
    let dropped = 0;
    always(1020, (moments) => {
      for (const { name, as, before, play, refused } of moments) {
        const event = play.entries.at(-1)?.event;
        if (name !== 'adoptProposal' || refused || before === play.state || event?.type !== 'proposalAdopted') continue;
        const { proposalId, boardId = plenary } = event;
        const known = boardById(before.stage.run, boardId).package;
        if (known.some((adoption) => adoption.proposalId === proposalId)) continue; // it was only changed
        dropped += 1;
        const back = play.when('dropProposal', { proposalId }, { as });
        expect(back.decision).toMatchObject({ ok: true });
        expect(canonicalJson(withoutChanges(back.state))).toBe(canonicalJson(withoutChanges(before)));
        expect(ledgerText(back.state)).toBe(ledgerText(before));
      }
    });
    expect(dropped).toBeGreaterThan(20);
  });
});

describe('the log', () => {
  it('L4: the log and its words, and nothing else, give the same state', () => {
    always(1006, (moments) => {
      const { entries, words, state } = must(moments.at(-1)).play;
      expect(canonicalJson(replay(entries, words))).toBe(canonicalJson(state));
    });
  });

  it('P1: the log holds not a word that anyone wrote', () => {
    always(1007, (moments) => {
      const { entries, words } = must(moments.at(-1)).play;
      const log = canonicalJson(entries);
      for (const text of words.values()) expect(log).not.toContain(canonicalJson(text));
    });
  });
});

describe('what people see', () => {
  it('A2: the patches of an audience alone lead it to what the server holds for it', () => {
    always(1008, (moments) => {
      for (const { before, play } of moments.filter(({ refused }) => !refused)) {
        for (const part of ['stage', 'backstage', 'own'] as const) {
          expect(JSON.stringify(received(before, part, play.patches))).toBe(JSON.stringify(play.state[part]));
        }
      }
    });
  });

  it('A2: so do the patches over many changes at once, forwards and back', () => {
    always(1018, (moments) => {
      const states = moments.filter((_, index) => index % 7 === 0).map(({ play }) => play.state);
      for (const [index, before] of states.entries()) {
        for (const after of [states[index + 1], states[index - 3]]) {
          if (!after) continue;
          const patches = patchesBetween(before, after, []);
          for (const part of ['stage', 'backstage'] as const) {
            expect(JSON.stringify(received(before, part, patches))).toBe(JSON.stringify(after[part]));
          }
        }
      }
    });
  });

  it('A2: the room never reads a hidden idea or its reason, and its author alone is told', () => {
    let hidden = 0;
    always(1009, (moments) => {
      for (const { play } of moments) {
        const { stage, backstage, own, vault } = play.state;
        // A ballot keeps the wording it was opened with (B4), also of ideas that are hidden later.
        const wall = canonicalJson({ ...stage, run: { ...stage.run, ballots: {} } });
        for (const { idea, reason } of Object.values(backstage.run.hiddenIdeas)) {
          hidden += 1;
          for (const { text } of [idea.title, idea.text, reason]) expect(wall).not.toContain(canonicalJson(text));
          const told = Object.keys(own).filter((id) => own[id]?.ideas[idea.id]);
          const author = vault.run.ideaAuthors[idea.id];
          expect(told).toEqual(author === undefined ? [] : [author]);
        }
      }
    });
    expect(hidden).toBeGreaterThan(10);
  });

  it('A2: nobody but the server knows whose an idea or an anonymous move is', () => {
    let anonymous = 0;
    let shown = 0;
    always(1010, (moments) => {
      for (const { before, play, as } of moments) {
        const { stage, backstage, vault } = play.state;
        const { ideas, equalVoice } = stage.run;
        // Who voted what is the point of an open ballot, once it is shown.
        const ballots = Object.values(stage.run.ballots).map((ballot) =>
          ballot.stage === 'revealed' && ballot.way === 'open' ? { ...ballot, result: null } : ballot,
        );
        const onceOnWall = [
          ...Object.values(ideas),
          ...Object.values(backstage.run.hiddenIdeas).map(({ idea }) => idea),
        ];
        for (const { id, shownBy } of onceOnWall.filter((idea) => idea.shownBy !== undefined)) {
          shown += 1;
          expect(shownBy).toBe(vault.run.ideaAuthors[id]);
          const already = before.stage.run.ideas[id]?.shownBy ?? before.backstage.run.hiddenIdeas[id]?.idea.shownBy;
          if (already === undefined && before.stage.run.id === stage.run.id) expect(as).toBe(shownBy);
        }
        const event = play.state === before ? undefined : play.entries.at(-1)?.event;
        if (event?.type === 'moneyMoved' && hidesNames(before.stage.run)) {
          anonymous += 1;
          expect(moveById(boardById(stage.run, event.boardId ?? plenary), event.id)?.by).toBeNull();
        }
        const unsigned = atEveryBoard(stage.run).flatMap(({ board }) => [
          ...movesOf(board).filter(({ by }) => by === null),
          ...historyLines(board, changesOf(board).length, 1).filter(({ by }) => by === null),
        ]);
        const { seats: _, ...behind } = backstage.run; // who sits where says nothing of who did what
        const seen = canonicalJson({
          ideas,
          ballots,
          minorityNotes: stage.run.minorityNotes ?? {},
          reasons: stage.run.reasons ?? [],
          equalVoice,
          unsigned,
          backstage: { ...backstage, run: behind },
        })
          .replaceAll(/"(shownBy|signedBy)":"[^"]*"/g, '') // their own choice, which is watched above
          .replaceAll(/"by":"[^"]*","consequences"/g, ''); // a cost is signed, which says nothing of whose the idea is
        for (const person of Object.keys({ ...stage.people, ...stage.tablets }))
          expect(seen).not.toContain(`"${person}"`);
      }
    });
    expect(anonymous).toBeGreaterThan(5);
    expect(shown).toBeGreaterThan(10);
  });

  it('B1: until the reveal nothing outside the vault depends on how people voted', () => {
    let closed = 0;
    const law = fc.property(randomDays, (wishes) => {
      const quiet = wishes.filter(({ name }) => name !== 'revealBallot');
      const voting = playDay(quiet, votesAs(forTheFirst));
      for (const [index, { play, refused, before }] of playDay(quiet, votesAs(blank)).entries()) {
        const other = must(voting[index]);
        const { vault: _, ...seen } = play.state;
        const { vault: __, ...seenThere } = other.play.state;
        expect(canonicalJson([seenThere, other.refused ?? null])).toBe(canonicalJson([seen, refused ?? null]));
        if (play.state !== before && play.entries.at(-1)?.event.type === 'ballotClosed') closed += 1;
      }
    });
    fc.assert(law, { seed: 1011, numRuns });
    expect(closed).toBeGreaterThan(5);
  });

  it('B1: a result stands in the vault until it is shown, and then on the stage alone', () => {
    always(1012, (moments) => {
      for (const { play } of moments) {
        const { stage, backstage, own, vault } = play.state;
        const ballots = Object.values(stage.run.ballots);
        const waiting = ballots.filter((ballot) => ballot.stage === 'closed').map(({ id }) => id);
        expect(Object.keys(vault.run.results).toSorted()).toEqual(waiting.toSorted());
        const unshown = ballots.filter((ballot) => ballot.stage !== 'revealed');
        expect(canonicalJson({ unshown, backstage, own })).not.toMatch(/"(approvals|blank|withheld|result)"/);
      }
    });
  });

  it('B3, B5: a table’s tablet is on no roll, in no group and on no seat, and does not vote', () => {
    let opened = 0;
    always(1014, (moments) => {
      for (const { name, as, play, refused } of moments) {
        const { stage, backstage, vault } = play.state;
        const tablets = Object.keys(stage.tablets);
        const counted = [...Object.keys(backstage.run.seats), ...Object.values(vault.run.rolls).flat()];
        expect(counted.filter((id) => tablets.includes(id))).toEqual([]);
        expect(tablets.filter((id) => Object.hasOwn(stage.people, id))).toEqual([]);
        if (name === 'castVote' && tablets.includes(as)) expect(refused).toBeDefined();
        for (const { roll } of Object.values(stage.run.ballots)) {
          if (tablets.length > 0) opened += 1;
          expect(sum(Object.values(roll.groups))).toBe(roll.size);
        }
      }
    });
    expect(opened).toBeGreaterThan(30);
  });

  it('every refusal is a whole sentence in both languages', () => {
    const keys = new Set<string>();
    always(1013, (moments) => {
      for (const { refused } of moments) {
        if (!refused) continue;
        keys.add(refused.key);
        for (const sentence of [problemSentence(refused, da, 'da'), problemSentence(refused, en, 'en')]) {
          expect(sentence).not.toMatch(/[{}]| {2}|undefined|NaN|^[^\p{Lu}]/u);
        }
      }
    });
    expect(keys.size).toBeGreaterThan(20);
  });
});

describe('ideas that are grouped and merged', () => {
  it('stand in an idea on the wall, and in one group at most', () => {
    let merged = 0;
    let grouped = 0;
    always(1017, (moments) => {
      for (const { play } of moments) {
        const { ideas, ideaGroups = {} } = play.state.stage.run;
        for (const { id, mergedInto } of Object.values(ideas)) {
          if (mergedInto === undefined) continue;
          merged += 1;
          expect(standingIdea(ideas, id)).toMatchObject({ id: expect.not.stringMatching(`^${id}$`) });
          expect(standingIdea(ideas, id)).not.toHaveProperty('mergedInto');
        }
        const inGroups = Object.values(ideaGroups).flatMap(({ ideaIds }) => ideaIds);
        grouped += inGroups.length;
        expect(new Set(inGroups).size).toBe(inGroups.length);
        expect(inGroups.filter((id) => !ideas[id])).toEqual([]);
        for (const { ideaIds } of Object.values(ideaGroups)) expect(ideaIds).not.toEqual([]);
      }
    });
    expect(merged).toBeGreaterThan(10);
    expect(grouped).toBeGreaterThan(10);
  });

  it('are as they were before a merge once it is split', () => {
    let merges = 0;
    always(
      1018,
      (moments) => {
        for (const { before, play, refused } of moments) {
          const event = play.entries.at(-1)?.event;
          if (refused || before === play.state || event?.type !== 'ideasMerged') continue;
          merges += 1;
          const back = play.when('splitIdea', { ideaIds: event.ideaIds });
          expect(canonicalJson(back.state)).toBe(canonicalJson(before));
        }
      },
      50,
    ); // merges are few among all the commands
    expect(merges).toBeGreaterThan(10);
  });
});
