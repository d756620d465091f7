import type { Idea, IdeaId } from '../state.ts';
import { danishStems } from './danishWords.ts';

export interface LikelyDuplicate {
  /** The two ideas, the older one first. */
  ids: readonly [IdeaId, IdeaId];
  /** From 0, nothing in common, to 1, the same. */
  likeness: number;
}

type Written = Pick<Idea, 'id' | 'title' | 'text' | 'areaId'>;
type Weights = ReadonlyMap<string, number>;

/** Chosen so that the pairs of likeIdeas.ts fall on the right side of it. */
const threshold = 0.45;
/** What it adds that two ideas are about the same area. */
const sameArea = 0.05;
/** A title says more of what an idea is than its text. */
const titleCounts = 2;
/** How much of a word its pieces of three letters count for: compounds such as skolekøkken share them with their parts. */
const piecesCount = 0.5;
/** On a small wall words are weighed as if there were so many ideas, since what two of two use is not common for that. */
const aWall = 30;
const nothing: Weights = new Map();

function featuresOf(stems: readonly string[], count: number, into: Map<string, number>): void {
  const add = (feature: string, by: number) => into.set(feature, (into.get(feature) ?? 0) + by);
  for (const stem of stems) {
    add(stem, count);
    const padded = `_${stem}_`;
    const pieces = padded.length - 2;
    for (let at = 0; at < pieces; at += 1)
      add(`~${padded.slice(at, at + 3)}`, (count * piecesCount) / Math.sqrt(pieces));
  }
}

/** Each feature by how often it is used and how few use it, with length 1. */
function weighted(features: Weights, rarity: (feature: string) => number): Weights {
  const raw = [...features].map(([feature, count]) => [feature, Math.sqrt(count) * rarity(feature)] as const);
  const length = Math.hypot(...raw.map(([, weight]) => weight));
  return length === 0 ? nothing : new Map(raw.map(([feature, weight]) => [feature, weight / length]));
}

/** For each text its cosine with every earlier one. By way of who uses a feature, so that texts with nothing in common cost nothing. */
function cosines(texts: readonly Weights[]): Float64Array[] {
  const usedBy = new Map<string, { at: number; weight: number }[]>();
  return texts.map((features, at) => {
    const sums = new Float64Array(at);
    for (const [feature, weight] of features) {
      const users = usedBy.get(feature) ?? [];
      for (const user of users) sums[user.at] = (sums[user.at] ?? 0) + weight * user.weight;
      users.push({ at, weight });
      usedBy.set(feature, users);
    }
    return sums;
  });
}

interface Read {
  title: Weights;
  whole: Weights;
}

function readAll(ideas: readonly Written[]): Read[] {
  const counted = ideas.map(({ title, text }) => {
    const titles = new Map<string, number>();
    featuresOf(danishStems(title.text ?? ''), titleCounts, titles);
    const whole = new Map(titles);
    featuresOf(danishStems(text.text ?? ''), 1, whole);
    return { titles, whole };
  });
  const users = new Map<string, number>();
  for (const { whole } of counted) {
    for (const feature of whole.keys()) users.set(feature, (users.get(feature) ?? 0) + 1);
  }
  const all = Math.max(ideas.length, aWall) + 1;
  const rarity = (feature: string) => 1 + Math.log(all / ((users.get(feature) ?? 0) + 1));
  return counted.map(({ titles, whole }) => ({ title: weighted(titles, rarity), whole: weighted(whole, rarity) }));
}

/**
 * Pairs of ideas that may say the same, most alike first: TF-IDF cosine of Danish stems and their pieces of three letters, in the
 * titles or in all that is written, with a little added for the same area. What it finds is for a person to judge: opposites are
 * written with the same words.
 */
export function likelyDuplicates(ideas: readonly Written[]): LikelyDuplicate[] {
  const texts = readAll(ideas);
  const titles = cosines(texts.map(({ title }) => title));
  const wholes = cosines(texts.map(({ whole }) => whole));
  const found: LikelyDuplicate[] = [];
  for (const [at, idea] of ideas.entries()) {
    for (const [before, other] of ideas.slice(0, at).entries()) {
      const bonus = idea.areaId !== null && idea.areaId === other.areaId ? sameArea : 0;
      const likeness = Math.max(titles[at]?.[before] ?? 0, wholes[at]?.[before] ?? 0) + bonus;
      if (likeness >= threshold) found.push({ ids: [other.id, idea.id], likeness: Math.min(1, likeness) });
    }
  }
  return found.toSorted((x, y) => y.likeness - x.likeness);
}
