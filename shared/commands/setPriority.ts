import * as z from 'zod/mini';
import { priorities } from '../budget/board.ts';
import { areaById } from '../budget/ledger.ts';
import { priorityOf } from '../budget/priorities.ts';
import { idSchema } from '../ids.ts';
import { opensNow } from '../programme/programme.ts';
import { boardById, plenary, workplaceOf } from '../tables/boards.ts';
import { accept, defineCommand, reject } from './command.ts';

const areaIds = z.array(idSchema).check(z.minLength(1), z.maxLength(200));
const priority = z.enum(priorities);

/**
 * Says of some areas, such as all of a committee, whether they are to be spared, are neutral, or can give, on the board one works
 * on. It moves no money: the suggestion for balance goes by it. Refused when the step does not open moves, and for an area that
 * is unknown or locked.
 */
export const setPriority = defineCommand({
  name: 'setPriority',
  label: 'command.setPriority',
  roles: ['participant'],
  predicted: true,
  input: z.strictObject({ areaIds, priority }),
  event: z.strictObject({ type: z.literal('prioritySet'), areaIds, priority, boardId: z.optional(idSchema) }),

  decide(state, { areaIds: asked, priority: wanted }, { actor }) {
    const { run, place } = workplaceOf(state, actor);
    if (!opensNow(run).moves) return reject('reject.movesClosed');
    for (const id of asked) {
      const area = areaById(run.scenario, id);
      if (!area) return reject('reject.unknownArea');
      if (area.locked) return reject('reject.areaLocked', { area: area.name });
    }
    const changed = [...new Set(asked)].filter((id) => priorityOf(run.board, id) !== wanted);
    if (changed.length === 0) return accept();
    return accept({ type: 'prioritySet' as const, areaIds: changed, priority: wanted, ...place });
  },

  reduce({ stage }, { areaIds: changed, priority: wanted, boardId = plenary }) {
    const board = boardById(stage.run, boardId);
    const others = Object.entries(board.priorities ?? {}).filter(([id]) => !changed.includes(id));
    const said = wanted === 'neutral' ? [] : changed.map((id) => [id, wanted] as const);
    board.priorities = Object.fromEntries([...others, ...said]);
  },
});
