import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import type { IdeaId, StageRun } from '../state.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { accept, defineCommand, reject } from './command.ts';
import { standingProblem } from './standingProblem.ts';

/** As many ideas as one may point at in one go. */
export const someIdeas = z.array(idSchema).check(z.minLength(1), z.maxLength(300));

/** Takes ideas out of the groups they are in; a group that is left with nothing in it is gone. */
export function leaveGroups(run: StageRun, ids: readonly IdeaId[]): void {
  for (const group of Object.values(run.ideaGroups ?? {})) {
    if (!group.ideaIds.some((id) => ids.includes(id))) continue;
    group.ideaIds = group.ideaIds.filter((id) => !ids.includes(id));
    if (group.ideaIds.length === 0) delete run.ideaGroups?.[group.id];
  }
}

const event = z.strictObject({
  type: z.literal('ideasGrouped'),
  ideaIds: z.array(idSchema),
  groupId: z.nullable(idSchema),
  /** The title of a new group. */
  title: z.optional(idSchema),
});
type Grouped = z.infer<typeof event>;

/**
 * Puts ideas into a new group or one that is there, or takes them out of theirs. Only the facilitator does, so that nobody in the
 * room has more to say than others about what belongs to what. Refused for ideas that are not on the wall by themselves and for
 * a group that is gone; nothing happens when all are there already.
 */
export const groupIdeas = defineCommand({
  name: 'groupIdeas',
  label: 'command.groupIdeas',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({
    ideaIds: someIdeas,
    into: z.nullable(
      z.union([z.strictObject({ title: writtenLine(textLimits.ideaGroup) }), z.strictObject({ groupId: idSchema })]),
    ),
  }),
  event,

  decide({ stage }, { ideaIds: wished, into }, { actor, newId }) {
    const problem = standingProblem(stage.run, wished);
    if (problem) return problem;
    const ideaIds = [...new Set(wished)];
    if (into && 'title' in into) {
      const title = newId('w-group');
      return accept<Grouped>({ type: 'ideasGrouped', ideaIds, groupId: newId('g'), title }, [
        { id: title, kind: 'title', author: actor.id, text: into.title },
      ]);
    }
    const groups = stage.run.ideaGroups ?? {};
    const group = into && find(groups, into.groupId);
    if (into && !group) return reject('reject.unknownIdeaGroup');
    const isIn = (id: IdeaId) => Object.values(groups).some((one) => one.ideaIds.includes(id));
    const moving = ideaIds.filter((id) => (group ? !group.ideaIds.includes(id) : isIn(id)));
    if (moving.length === 0) return accept<Grouped>();
    return accept<Grouped>({ type: 'ideasGrouped', ideaIds: moving, groupId: group?.id ?? null });
  },

  reduce({ stage: { run } }, { ideaIds, groupId, title }, { word }) {
    leaveGroups(run, ideaIds);
    if (groupId === null) return;
    run.ideaGroups ??= {};
    if (title !== undefined) {
      run.ideaGroups[groupId] = { id: groupId, title: { id: title, text: word(title) }, ideaIds };
    } else {
      must(run.ideaGroups[groupId], 'group of ideas').ideaIds.push(...ideaIds);
    }
  },
});
