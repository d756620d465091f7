import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ladderOf } from '../budget/ladder.ts';
import { ledgerOf } from '../budget/ledger.ts';
import { canonicalJson } from '../canonical.ts';
import { emptyState } from '../emptyState.ts';
import { must } from '../ids.ts';
import { earlierRunsOf } from '../report/earlierRuns.ts';
import { reportOf } from '../report/report.ts';
import { speechOf } from '../report/speech.ts';
import type { State } from '../state.ts';
import { given, replay } from '../testing/given.ts';
import { playDay, randomDays } from '../testing/randomDay.ts';
import { peopleOf, workshop } from '../testing/workshop.ts';
import { da } from '../text/da.ts';
import { openBallots } from '../voting/ballots.ts';
import { readWorkshopFile } from './readWorkshopFile.ts';
import type { WorkshopFile } from './workshopFile.ts';
import { workshopFileOf } from './workshopFileOf.ts';

const speech = speechOf(da, 'da');
const readIn = (file: WorkshopFile) => given(emptyState()).when('readWorkshopIn', { file });
const reported = (state: State) => reportOf(state.stage, speech, '2028-06-01', earlierRunsOf(state));

/** Ledger and ladder of every run; who adopted something is no figure. */
const figuresOf = ({ stage, vault }: State) =>
  [stage.run, ...Object.values(vault.archive).map((run) => run.stage)].map(({ board, scenario, outcomes }) => {
    const unsigned = { ...board, package: board.package.map((step) => ({ ...step, by: null })) };
    return { ledger: ledgerOf(board, scenario), ladder: ladderOf(unsigned, scenario, outcomes) };
  });

/** The ends of random days whose ballot, if one is open, is broken off. */
function always(seed: number, law: (state: State, file: WorkshopFile) => void) {
  const days = fc.property(randomDays, (wishes) => {
    const { play } = must(playDay(wishes).at(-1));
    const [open] = openBallots(play.state.stage.run);
    const { state } = open ? play.when('voidBallot', { ballotId: open.id, reason: 'Slut.' }) : play;
    law(state, must(workshopFileOf(state)));
  });
  fc.assert(days, { seed, numRuns: 15 });
}

it('M1, L4: what is read in gives the identical report, the same figures and the same file', () => {
  always(2001, (state, file) => {
    const read = readWorkshopFile(JSON.stringify(file));
    expect(read).toMatchObject({ ok: true });
    const play = readIn(must(read.ok ? read.file : undefined));
    expect(reported(play.state)).toEqual(reported(state));
    expect(figuresOf(play.state)).toEqual(figuresOf(state));
    expect(canonicalJson(workshopFileOf(play.state))).toBe(canonicalJson(file));
    const again = replay(play.entries, play.words);
    expect(canonicalJson(again)).toBe(canonicalJson(play.state));
    expect(reported(again)).toEqual(reported(state));
  });
});

it('P1: the event of a file holds not a word that anyone wrote', () => {
  always(2002, (_, file) => {
    const { entries, words } = readIn(file);
    const log = canonicalJson(entries);
    // Of what a scenario says as well, the log tells what the scenario says.
    const own = [...words.values()].filter((text) => /\d/.test(text) && text.endsWith('.'));
    for (const text of own) expect(log).not.toContain(canonicalJson(text));
  });
});

it('A2, B2, P1: a file holds no name, no person, no author and no vote', () => {
  let people = 0;
  always(2003, (state, file) => {
    const text = canonicalJson(file);
    const { stage, own } = state;
    for (const [id, { name }] of Object.entries(stage.people)) {
      people += 1;
      expect(text).not.toContain(`"${id}"`);
      if (name.text && name.text.length > 6) expect(text).not.toContain(name.text);
    }
    for (const id of [...Object.keys(own), ...Object.keys(stage.tablets)]) expect(text).not.toContain(`"${id}"`);
    expect(text).not.toMatch(/"(people|votes|shownBy|own|vault|rolls|ideaAuthors|temperatures|hiddenIdeas)":/);
  });
  expect(people).toBeGreaterThan(50);
});

it('new ids do not meet those of the file', () => {
  always(2004, (_, file) => {
    const play = readIn(file)
      .when('joinWorkshop', { name: 'Ditte', group: 'employee' })
      .when('noteLesson', { text: 'Endnu en.' });
    const before = JSON.stringify(file);
    const [person = ''] = Object.keys(play.state.stage.people);
    expect(before).not.toContain(`"${person}"`);
    const made = must(play.state.stage.lessons?.at(-1));
    expect(before).not.toContain(`"${made.id}"`);
    expect(before).not.toContain(`"${made.text.id}"`);
  });
});

it('B5: tells equal voices as they were shown, though nobody’s moves are told apart any longer', () => {
  const people = peopleOf({ politician: 6, employee: 6 });
  const move = { from: 'schools', to: 'savings', profile: { kind: 'once' as const, year: 2028, amount: 1 } };
  const moved = Object.keys(people).reduce(
    (play, as) => play.when('moveMoney', move, { as }),
    given(workshop('moves', people)),
  );
  const { state } = moved.when('showEqualVoice', { to: 'room' });
  const file = must(workshopFileOf(state));
  const figures = file.run.equalVoice?.told?.figures;
  expect(figures?.find(({ figure }) => figure === 'moves')).toEqual({
    figure: 'moves',
    count: 12,
    shares: [
      { groups: ['politician', 'manager'], share: 50, ofRoom: 50 },
      { groups: ['employee'], share: 50, ofRoom: 50 },
    ],
  });
  expect(file.run.board.moves.map(({ by }) => by)).toEqual(new Array(12).fill(null));
  expect(reported(readIn(file).state)).toEqual(reported(state));
});
