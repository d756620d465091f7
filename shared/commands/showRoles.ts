import * as z from 'zod/mini';
import { eachMove } from '../budget/moves.ts';
import { hasHiddenRoles } from '../equality/hiddenRoles.ts';
import { isRoleBlind } from '../programme/programme.ts';
import { allBoards } from '../tables/boards.ts';
import { accept, defineCommand, reject } from './command.ts';

/**
 * Shows what a role-blind step hid: who made each move, and how groups voted in ballots that have been revealed, as far as any
 * ballot would show it (B5). Refused while the day is at a role-blind step; nothing happens when nothing is hidden. What an
 * anonymous step hid stays hidden, and so do the names on proposals and snapshots.
 */
export const showRoles = defineCommand({
  name: 'showRoles',
  label: 'command.showRoles',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({}),
  event: z.strictObject({ type: z.literal('rolesShown') }),

  decide({ stage: { run } }) {
    if (isRoleBlind(run)) return reject('reject.roundIsBlind');
    return hasHiddenRoles(run) ? accept({ type: 'rolesShown' as const }) : accept();
  },

  reduce({ stage, own, vault }) {
    const makers = new Map(
      Object.entries(own).flatMap(([id, { unsignedMoves }]) =>
        Object.keys(unsignedMoves).map((moveId) => [moveId, id] as const),
      ),
    );
    for (const move of allBoards(stage.run).flatMap(({ board }) => [...eachMove(board)])) {
      if (!move.blind) continue;
      move.by = makers.get(move.id) ?? null;
      delete move.blind;
    }
    for (const [id, held] of Object.entries(vault.run.heldRoles ?? {})) {
      const ballot = stage.run.ballots[id];
      if (ballot?.stage !== 'revealed') continue;
      ballot.result = { ...ballot.result, ...held };
      delete ballot.blind;
    }
    delete vault.run.heldRoles;
  },
});
