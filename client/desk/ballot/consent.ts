import type { CommandInput } from '../../../shared/commands/registry.ts';
import type { RefusedCommand } from '../../connection/view.ts';

type Consent = CommandInput<'openBallot'>['consents'][number];

const consentFor: Readonly<Record<string, Consent>> = {
  'reject.consentUnencrypted': 'unencrypted',
  'reject.consentFewVoters': 'fewVoters',
};

/** The consents to open a ballot with after a refusal that asked for one: those already given and that one. */
export function consentsAfter({ name, input, problem }: RefusedCommand): Consent[] | undefined {
  const asked = consentFor[problem.key];
  if (name !== 'openBallot' || !asked) return undefined;
  const { consents } = input as CommandInput<'openBallot'>;
  return [...new Set([...consents, asked])];
}

/** The refusal that asks for a consent to open this ballot, if that is what happened last. */
export const consentAsked = (refused: readonly RefusedCommand[], ballotId: string): RefusedCommand | undefined =>
  refused.findLast(
    (command) =>
      consentsAfter(command) !== undefined && (command.input as CommandInput<'openBallot'>).ballotId === ballotId,
  );
