import type { BeforeAndAfter, Bin, InBoth, ProposalChange, Why } from './comparison.ts';
import type { EarlierDay } from './earlierDay.ts';
import { movedInOrder } from './movedInOrder.ts';
import { newTexts } from './newTexts.ts';
import { isSameProposal, titleText } from './sameThing.ts';

type Adopted = EarlierDay['package'][number];

/** A proposal that either package holds, as each has it. */
interface Pair {
  before: Adopted | undefined;
  after: Adopted | undefined;
}

/** Each proposal of either package, once: today's in their order, then those that are gone. `inBoth`: null where amounts are not compared. */
export function compareProposals(earlier: EarlierDay, now: EarlierDay, inBoth: InBoth | null): ProposalChange[] {
  const pairs = now.package.map((after): Pair => {
    return { after, before: earlier.package.find((before) => isSameProposal(before, after)) };
  });
  const found = new Set(pairs.map(({ before }) => before));
  const gone = earlier.package
    .filter((before) => !found.has(before))
    .map((before): Pair => ({ before, after: undefined }));
  const places = pairs.flatMap(({ before }) => (before ? [earlier.package.indexOf(before)] : []));
  const moved = movedInOrder(places);
  return [...pairs, ...gone].flatMap(({ before, after }): ProposalChange[] => {
    const known = after ?? before;
    if (!known) return [];
    const amounts = (line: 'operating' | 'construction'): BeforeAndAfter | null =>
      inBoth && {
        before: before ? inBoth(earlier, before[line]) : null,
        after: after ? inBoth(now, after[line]) : null,
      };
    const lines = { operating: amounts('operating'), construction: amounts('construction') };
    const refined = before && after ? refinedIn(before, after, moved.has(earlier.package.indexOf(before)), lines) : [];
    const bin: Bin = !after ? 'reversed' : !before ? 'new' : refined.length > 0 ? 'refined' : 'stayed';
    const { proposalId, nr, title } = known;
    const why = bin === 'stayed' ? [] : whyOf({ before, after }, now);
    return [{ proposalId, nr, title, bin, before: extentOf(before), after: extentOf(after), refined, ...lines, why }];
  });
}

const extentOf = (adopted: Adopted | undefined): ProposalChange['before'] =>
  adopted ? { share: adopted.share, delay: adopted.delay } : null;

const differs = (line: BeforeAndAfter | null): boolean =>
  line?.before?.some((amount, year) => amount !== line.after?.[year]) ?? false;

function refinedIn(
  before: Adopted,
  after: Adopted,
  isMoved: boolean,
  { operating, construction }: Pick<ProposalChange, 'operating' | 'construction'>,
): ProposalChange['refined'] {
  const refined: ProposalChange['refined'] = [];
  if (before.share !== after.share) refined.push('share');
  if (before.delay !== after.delay) refined.push('delay');
  if (refined.length === 0 && (differs(operating) || differs(construction))) refined.push('figures');
  if (isMoved) refined.push('order');
  return refined;
}

/** What the room wrote of it, why a ballot about it ended as it did, what is given up for it, and what a minority said. */
function whyOf({ before, after }: Pair, now: EarlierDay): Why[] {
  const { proposalId, title } = (after ?? before) as Adopted;
  const said = now.reasons.filter(({ kind, id }) => kind === 'proposal' && id === proposalId);
  const ballots = now.ballots.filter(({ options }) => options.some((option) => option.proposalId === proposalId));
  const parked = now.ideas.flatMap(({ became, title: idea }) =>
    became.kind === 'parked' && titleText(idea) !== null && titleText(idea) === titleText(title) ? [became.reason] : [],
  );
  return [
    ...said.map(({ text }): Why => ({ kind: 'explained', text })),
    ...ballots.flatMap(({ chosen }): Why[] => (chosen ? [{ kind: 'chosen', text: chosen.reason }] : [])),
    ...newTexts(before?.givenUp ?? [], after?.givenUp ?? []).map((text): Why => ({ kind: 'givenUp', text })),
    ...parked.map((text): Why => ({ kind: 'parked', text })),
    ...ballots.flatMap(({ minorityNotes }) => minorityNotes.map((text): Why => ({ kind: 'minority', text }))),
  ];
}
