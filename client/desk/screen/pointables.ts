import { areaChanges, yearOfChanges } from '../../../shared/budget/areaChanges.ts';
import { investmentsOf } from '../../../shared/budget/investments.ts';
import { areaById } from '../../../shared/budget/ledger.ts';
import { serviceAreas } from '../../../shared/budget/longView.ts';
import { isCurtainDown } from '../../../shared/ideas/curtain.ts';
import { wallIdeas } from '../../../shared/ideas/merged.ts';
import { find } from '../../../shared/ids.ts';
import { type PointerKind, pointedAt } from '../../../shared/programme/pointer.ts';
import type { SceneName } from '../../../shared/scenario/schema.ts';
import type { StageRun, Text } from '../../../shared/state.ts';
import { compareTables } from '../../../shared/tables/compare.ts';
import { compareAreas } from '../../../shared/tables/compareAreas.ts';
import { yearToCompare } from '../../../shared/tables/totals.ts';
import { latestBallot } from '../../../shared/voting/ballots.ts';

/** A row that can be pointed at, under a name that no other row of the scene has. */
export interface Pointable {
  kind: PointerKind;
  id: string;
  name: string;
}

/** What a scene shows that one can point at, in the scene's own order; `erased` stands for a text that is gone. */
export function pointables(run: StageRun, scene: SceneName, erased: string): Pointable[] {
  return named(rowsOf[scene]?.(run) ?? [], erased);
}

/** The name of what is pointed at now, in whichever scene it stands; undefined where nothing is, or where it is gone. */
export function nameOfPointed(run: StageRun, erased: string): string | undefined {
  const { pointer, scenario, ideas } = run;
  const id = pointer && pointedAt(run, pointer.kind);
  if (!pointer || id === undefined) return undefined;
  if (pointer.kind === 'area') return areaById(scenario, id)?.name;
  if (pointer.kind === 'proposal') return scenario.proposals.find((proposal) => proposal.id === id)?.title;
  if (pointer.kind === 'idea') return find(ideas, id)?.title.text ?? erased;
  return latestBallot(run)?.options.find((option) => option.id === id)?.title.text ?? erased;
}

interface Row {
  kind: PointerKind;
  id: string;
  title: string | null;
}

const row = (kind: PointerKind) => (one: { id: string; name?: string; title?: string | Text }) => ({
  kind,
  id: one.id,
  title: typeof one.title === 'object' ? one.title.text : (one.title ?? one.name ?? null),
});

const rowsOf: Partial<Record<SceneName, (run: StageRun) => Row[]>> = {
  budget: ({ scenario }) => scenario.areas.map(row('area')),
  areaChanges: (run) => {
    const changed = areaChanges(run, yearOfChanges(run)).flatMap(({ committees }) =>
      committees.flatMap(({ areas }) => areas.map(({ area }) => area)),
    );
    return [...new Set(changed)].map(row('area'));
  },
  longView: ({ scenario }) => serviceAreas(scenario).map(row('area')),
  compareAreas: (run) =>
    compareAreas(run, yearToCompare(run))
      .filter(({ way }) => way !== 'none')
      .map(({ area }) => row('area')(area)),
  ladder: ({ board, scenario }) =>
    board.package.flatMap(({ proposalId }) => {
      const proposal = scenario.proposals.find(({ id }) => id === proposalId);
      return proposal ? [row('proposal')(proposal)] : [];
    }),
  payback: ({ board, scenario }) => investmentsOf(board, scenario).map(({ proposal }) => row('proposal')(proposal)),
  compare: (run) => compareTables(run).map(({ proposal }) => row('proposal')(proposal)),
  ideas: (run) => (isCurtainDown(run) ? [] : wallIdeas(run).map(row('idea'))),
  ballot: (run) => {
    const ballot = latestBallot(run);
    const shows = ballot?.stage === 'open' || ballot?.stage === 'revealed';
    return shows ? ballot.options.map(row('option')) : [];
  },
};

/** Rows of the same name are told apart by a number behind it. */
function named(rows: readonly Row[], erased: string): Pointable[] {
  const times = new Map<string, number>();
  return rows.map(({ kind, id, title }) => {
    const plain = title ?? erased;
    const time = (times.get(plain) ?? 0) + 1;
    times.set(plain, time);
    return { kind, id, name: time === 1 ? plain : `${plain} (${time})` };
  });
}
