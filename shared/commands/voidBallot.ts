import * as z from 'zod/mini';
import { find, idSchema, must } from '../ids.ts';
import { textLimits, writtenLine } from '../text/written.ts';
import { frozenOf } from '../voting/ballots.ts';
import { accept, defineCommand, reject } from './command.ts';

const event = z.strictObject({ type: z.literal('ballotVoided'), id: idSchema, reason: z.optional(idSchema) });
type Voided = z.infer<typeof event>;

/**
 * Declares a ballot void: by the server when its urn was lost, or by the facilitator, aloud and with a reason, for as long as
 * nobody has seen the result. It must be held again, never counted in part (B6).
 */
export const voidBallot = defineCommand({
  name: 'voidBallot',
  label: 'command.voidBallot',
  roles: ['system', 'facilitator'],
  predicted: false,
  input: z.strictObject({ ballotId: idSchema, reason: z.optional(writtenLine(textLimits.reason)) }),
  event,

  decide({ stage }, { ballotId, reason }, { actor, newId }) {
    const ballot = find(stage.run.ballots, ballotId);
    if (actor.role === 'system') {
      return ballot?.stage === 'open' ? accept<Voided>({ type: 'ballotVoided', id: ballotId }) : accept<Voided>();
    }
    if (!ballot) return reject('reject.unknownBallot');
    if (ballot.stage === 'void') return accept<Voided>();
    if (ballot.stage === 'revealed') return reject('reject.ballotShown');
    if (reason === undefined) return reject('input.empty');
    const id = newId('w-reason');
    return accept<Voided>({ type: 'ballotVoided', id: ballotId, reason: id }, [
      { id, kind: 'reason', author: actor.id, text: reason },
    ]);
  },

  reduce({ stage, backstage, vault }, { id, reason }, { word }) {
    stage.run.ballots[id] = {
      ...frozenOf(must(stage.run.ballots[id], 'ballot')),
      stage: 'void',
      ...(reason ? { reason: { id: reason, text: word(reason) } } : {}),
    };
    delete vault.run.results[id];
    if (backstage.run.handVotes) delete backstage.run.handVotes[id];
  },
});
