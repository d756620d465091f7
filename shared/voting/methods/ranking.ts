import { type BallotMethod, namesOptions, type OutcomeOf, onlySettings } from './method.ts';
import { optionsOf, type Vote } from './vote.ts';

type Ranked = OutcomeOf<'ranking'>;

/**
 * Options in order, best first; as many as one likes. Counted twice, side by side: instant runoff (whoever has fewest first
 * places goes out until one has more than half) and Borda (last place 0 points, one more for each place up). The plain count
 * is first places.
 */
export const ranking: BallotMethod = {
  name: 'ranking',
  settings: (given) => onlySettings(given),
  fits: (vote, paper) => 'options' in vote && namesOptions(vote.options, paper),
  figures: (vote, { options }) => options.map(({ id }) => (optionsOf(vote)[0] === id ? 1 : 0)),
  answers: (vote) => [optionsOf(vote)[0] ?? 'blank'],
  outcome(votes, { options }): Ranked {
    const ids = options.map(({ id }) => id);
    const borda = bordaOf(ids, votes);
    const most = Math.max(0, ...borda);
    const { rounds, winners } = runoff(ids, votes, borda);
    const bordaWinners = most === 0 ? [] : ids.filter((_, at) => borda[at] === most);
    return { method: 'ranking', borda, rounds, winners, bordaWinners };
  },
};

function bordaOf(ids: readonly string[], votes: readonly Vote[]): number[] {
  const sums = new Map(ids.map((id) => [id, 0]));
  for (const vote of votes) {
    for (const [place, id] of optionsOf(vote).entries()) sums.set(id, (sums.get(id) ?? 0) + ids.length - 1 - place);
  }
  return ids.map((id) => sums.get(id) ?? 0);
}

/**
 * Instant runoff. Where several have fewest, the one with fewest Borda points goes; those even in that as well go together, and
 * when nobody else is left they share the first place. So the order of options decides nothing.
 */
function runoff(ids: readonly string[], votes: readonly Vote[], borda: readonly number[]) {
  const bordaById = new Map(ids.map((id, at) => [id, borda[at] as number]));
  const rounds: Ranked['rounds'] = [];
  let left = ids;
  for (;;) {
    const tops = votes.map((vote) => optionsOf(vote).find((id) => left.includes(id)));
    const counts = new Map(left.map((id) => [id, tops.filter((top) => top === id).length]));
    const standing = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const exhausted = votes.filter((vote) => optionsOf(vote).length > 0).length - standing;
    const told = { counts: ids.map((id) => counts.get(id) ?? null), exhausted };
    if (standing === 0) return { rounds: [...rounds, { ...told, out: [] }], winners: [] };
    const winner = left.find((id) => 2 * (counts.get(id) ?? 0) > standing);
    if (winner) return { rounds: [...rounds, { ...told, out: [] }], winners: [winner] };
    const fewest = Math.min(...counts.values());
    const last = left.filter((id) => counts.get(id) === fewest);
    const least = Math.min(...last.map((id) => bordaById.get(id) ?? 0));
    const out = last.filter((id) => bordaById.get(id) === least);
    if (out.length === left.length) return { rounds: [...rounds, { ...told, out: [] }], winners: [...left] };
    rounds.push({ ...told, out });
    left = left.filter((id) => !out.includes(id));
  }
}
