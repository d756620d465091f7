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
  answers(vote, _, outcome) {
    const duel = outcome?.method === 'ranking' ? outcome.duel : undefined;
    return [optionsOf(vote)[0] ?? 'blank', ...(duel ? [sideIn(vote, duel)] : [])];
  },
  // Borda points and rounds together come close to telling, of all voters with the same first place, where they put each option and
  // which of any two they put above the other.
  room(vote, { options }) {
    const order = optionsOf(vote);
    const ids = options.map(({ id }) => id);
    const places = ids.map((id) => (order.includes(id) ? `${order.indexOf(id)}` : null));
    const above = ids.flatMap((one, at) =>
      ids.slice(at + 1).map((other) => order.find((id) => id === one || id === other) ?? null),
    );
    return { told: order[0] ?? '', answers: [...places, ...above] };
  },
  outcome(votes, { options }): Ranked {
    const ids = options.map(({ id }) => id);
    const borda = bordaOf(ids, votes);
    const most = Math.max(0, ...borda);
    const { rounds, winners } = runoff(ids, votes, borda);
    const bordaWinners = most === 0 ? [] : ids.filter((_, at) => borda[at] === most);
    const duel = duelOf(ids, votes, winners, borda);
    return { method: 'ranking', borda, rounds, winners, bordaWinners, ...(duel ? { duel } : {}) };
  },
};

type Duel = NonNullable<Ranked['duel']>;

/** Which of two a vote puts above the other; an option that is not on the list comes after all that are. */
function sideIn(vote: Vote, { winner, rival }: Pick<Duel, 'winner' | 'rival'>): 'winner' | 'rival' | 'neither' {
  const first = optionsOf(vote).find((id) => id === winner || id === rival);
  return first === undefined ? 'neither' : first === winner ? 'winner' : 'rival';
}

/**
 * The winner of the runoff head to head with the one of the others that has most Borda points, as Condorcet compared two and two
 * (Essai sur l'application de l'analyse, 1785). One pair alone is told: all pairs together would show whole rankings (B5).
 * Undefined without a single winner, or where several are equally strong rivals.
 */
function duelOf(
  ids: readonly string[],
  votes: readonly Vote[],
  [winner, ...more]: readonly string[],
  borda: readonly number[],
): Duel | undefined {
  const pointsOfRival = (id: string) => (id === winner ? -1 : (borda[ids.indexOf(id)] as number));
  const most = Math.max(0, ...ids.map(pointsOfRival));
  const [rival, ...others] = ids.filter((id) => pointsOfRival(id) === most);
  if (!winner || more.length > 0 || !rival || others.length > 0 || most === 0) return undefined;
  const sides = votes.map((vote) => sideIn(vote, { winner, rival }));
  const count = (side: 'winner' | 'rival') => sides.filter((own) => own === side).length;
  return { winner, rival, forWinner: count('winner'), forRival: count('rival') };
}

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
