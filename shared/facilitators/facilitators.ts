import type { Actor } from '../commands/command.ts';
import { find } from '../ids.ts';
import type { Backstage, FacilitatorId } from '../state.ts';

/** All who have come in by the passphrase: they act as one, and are never removed. */
export const passphraseHolder = 'facilitator';

/** Who leads: may invite and remove facilitators, and hand the lead over. The holder of the passphrase until it was handed over. */
export const leadOf = ({ lead }: Pick<Backstage, 'lead'>): FacilitatorId => lead ?? passphraseHolder;

/** Whether an id is that of somebody who may be at this desk: a holder of the passphrase, or one who was invited and not removed. */
export const isFacilitator = ({ facilitators }: Pick<Backstage, 'facilitators'>, id: FacilitatorId): boolean =>
  id === passphraseHolder || find(facilitators ?? {}, id) !== undefined;

/** As whom the room is told that someone has acted: all facilitators are the same to it. */
export const shownAs = ({ id, role }: Actor): string => (role === 'facilitator' ? passphraseHolder : id);
