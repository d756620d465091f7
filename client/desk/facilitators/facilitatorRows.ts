import { leadOf, passphraseHolder } from '../../../shared/facilitators/facilitators.ts';
import type { Presence } from '../../../shared/protocol.ts';
import type { Backstage, FacilitatorId, Text } from '../../../shared/state.ts';

export interface FacilitatorRow {
  id: FacilitatorId;
  /** Absent for the holders of the passphrase. */
  name?: Text;
  isMe: boolean;
  leads: boolean;
  /** At a desk now, away, or invited and not yet in. */
  where: 'here' | 'away' | 'invited';
}

/** Who has this desk: the holders of the passphrase as one, then those who were invited, in that order. */
export function facilitatorRows(
  backstage: Pick<Backstage, 'facilitators' | 'lead'>,
  presence: Pick<Presence, 'facilitators'> | null,
  me: FacilitatorId,
): FacilitatorRow[] {
  const connected = new Set(presence?.facilitators ?? []);
  const lead = leadOf(backstage);
  const row = (id: FacilitatorId, isIn: boolean) => {
    const where = !isIn ? 'invited' : connected.has(id) ? 'here' : 'away';
    return { id, isMe: id === me, leads: id === lead, where } as const;
  };
  const invited = Object.entries(backstage.facilitators ?? {});
  return [
    row(passphraseHolder, true),
    ...invited.map(([id, { name, joined }]) => ({ ...row(id, joined === true), name })),
  ];
}
