import type { Actor } from '../../shared/commands/command.ts';
import { needsConfirmation } from '../../shared/commands/decide.ts';
import type { CommandInput, CommandName } from '../../shared/commands/registry.ts';
import { passphraseHolder } from '../../shared/facilitators/facilitators.ts';
import {
  type CommandAnswer,
  commandSchema,
  type JoinAnswer,
  joinSchema,
  type Refusal,
  type ResyncAnswer,
  resyncSchema,
} from '../../shared/protocol.ts';
import type { Logins } from '../logins.ts';
import { idNumber } from '../workshop/idNumber.ts';
import type { Admitted, Caller } from './admission.ts';
import type { Member } from './attendance.ts';
import type { Gathering } from './gathering.ts';
import type { LimitName, Limits } from './limits.ts';
import type { Peer } from './peer.ts';

const refuse = (key: Refusal['problem']['key']): Refusal => ({ ok: false, problem: { key } });

/** One connection of one device to one workshop: every message it sends gets an answer here (R3). */
export class Session {
  readonly #gathering: Gathering;
  readonly #admitted: Admitted;
  readonly #logins: Logins;
  readonly #limits: Limits;
  readonly #member: Member;

  constructor(admitted: Admitted, peer: Peer, caller: Caller, logins: Logins, limits: Limits) {
    this.#gathering = admitted.gathering;
    this.#admitted = admitted;
    this.#logins = logins;
    this.#limits = limits;
    const { participantId, facilitatorId } = admitted;
    const base = { peer, surface: admitted.surface, unencrypted: caller.unencrypted, behind: false };
    const who = { ...(participantId ? { participantId } : {}), ...(facilitatorId ? { facilitatorId } : {}) };
    this.#member = { ...base, ...who };
  }

  enter(): void {
    this.#gathering.enter(this.#member, this.#admitted.have);
  }

  leave(): void {
    this.#gathering.leave(this.#member);
  }

  /** Enters the room as a person or a table's tablet. The same join again is the same one, with a new token. */
  async join(payload: unknown): Promise<JoinAnswer> {
    const read = joinSchema.safeParse(payload);
    if (!read.success) return refuse('input.invalid');
    if (this.#admitted.surface !== 'participant') return refuse('reject.notAllowed');
    const tooFast = await this.#limits.spend('join', this.#member.peer.id);
    if (tooFast) return { ok: false, problem: tooFast };
    const { workshop } = this.#gathering;
    const { id, ...input } = read.data;
    const guest: Actor = { id: 'guest', role: 'guest' };
    const command: CommandName = 'tableId' in input ? 'joinAsTablet' : 'joinWorkshop';
    const answer = await workshop.submit(guest, 'guest', id, command, input);
    if (!answer.ok) return answer;
    const participantId = `p${idNumber(workshop.state, answer.seq)}`;
    const token = await this.#logins.issueParticipant(workshop.row.id, participantId);
    this.#gathering.becomes(this.#member, participantId);
    return { ok: true, participantId, token };
  }

  async command(payload: unknown): Promise<CommandAnswer> {
    const read = commandSchema.safeParse(payload);
    if (!read.success) return refuse('input.invalid');
    const { id, name, input } = read.data;
    const actor = this.#actor();
    if (!actor) return refuse(this.#admitted.surface === 'facilitator' ? 'reject.notLoggedIn' : 'reject.notJoined');
    const tooFast = await this.#limits.spend(
      actor.role === 'facilitator' ? 'facilitator' : 'command',
      this.#sender(actor),
    );
    if (tooFast) return { ok: false, problem: tooFast };
    if (name === 'submitIdea' || name === 'askQuestion') {
      const tooMany = await this.#limits.spend('idea', this.#sender(actor));
      if (tooMany) return { ok: false, problem: tooMany };
    }
    const answer = await this.#gathering.workshop.submit(actor, this.#sender(actor), id, name, input);
    const { facilitator } = this.#admitted;
    if (answer.ok && facilitator && needsConfirmation(name as CommandName)) this.#logins.spendConfirmation(facilitator);
    // The workshop refuses them already; what they could come in by goes as well.
    if (answer.ok && name === 'removeFacilitator') await this.#forgetRemoved(input);
    return answer;
  }

  async #forgetRemoved(input: unknown): Promise<void> {
    const { facilitatorId } = input as CommandInput<'removeFacilitator'>;
    await this.#logins.endInvited(this.#gathering.workshop.row.id, facilitatorId);
  }

  /** What this client lacks, when it has noticed a gap. */
  async resync(payload: unknown): Promise<ResyncAnswer> {
    const read = resyncSchema.safeParse(payload);
    if (!read.success) return refuse('input.invalid');
    const tooFast = await this.#limits.spend(
      'resync' satisfies LimitName,
      this.#member.participantId ?? this.#member.peer.id,
    );
    if (tooFast) return { ok: false, problem: tooFast };
    const snapshot = this.#gathering.snapshotFor(this.#member.surface);
    const missed = this.#gathering.missedSince(read.data, this.#member.surface);
    return missed === undefined ? { ok: true, snapshot } : { ok: true, patches: missed };
  }

  #actor(): Actor | undefined {
    const { surface, facilitator, facilitatorId } = this.#admitted;
    if (surface === 'facilitator' && facilitator && facilitatorId) {
      if (!this.#logins.isCurrent(facilitator)) return undefined;
      return { id: facilitatorId, role: 'facilitator', confirmed: this.#logins.isConfirmed(facilitator) };
    }
    const { participantId } = this.#member;
    return participantId ? { id: participantId, role: 'participant' } : undefined;
  }

  /** Whose command ids these are. A login by the passphrase stands under its hash's beginning, never under the token. */
  #sender(actor: Actor): string {
    const { facilitator } = this.#admitted;
    return facilitator && actor.id === passphraseHolder ? `f-${facilitator.tokenHash.slice(0, 16)}` : actor.id;
  }
}
