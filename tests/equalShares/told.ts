import { byVotes, equalShares, type NotChosen } from '../../shared/voting/equalShares/equalShares.ts';
import { type Fraction, fraction, fractionText, over, toNumber } from '../../shared/voting/equalShares/fraction.ts';
import { electionOf, readPb } from '../../shared/voting/equalShares/pb.ts';
import type { Asked } from './arguments.ts';

/** The outcome of a `.pb` file, line by line. @throws PbProblem when the file cannot be read. */
export function told(text: string, asked: Omit<Asked, 'file' | 'write'>): string {
  const read = readPb(text);
  const { projects, budget, kind, decimals } = read;
  const election = electionOf(read);
  const utility = asked.utility ?? (kind === 'points' ? 'points' : 'cost');
  // Amounts are counted in the smallest unit of the file; a share is raised by 1 of its currency.
  const unit = fraction(10 ** decimals);
  const outcome = equalShares(election, { ...asked, utility, step: unit });
  const nameOf = (project: number) => {
    const { id = '', name = '' } = projects[project] ?? {};
    return name === '' ? id : `${id} ${name}`;
  };
  const amount = (value: number) => String(value / 10 ** decimals);
  const money = (value: Fraction) => round(toNumber(over(value, unit)));
  const line = (project: number) => `  ${nameOf(project)}  ${amount(election.costs[project] as number)}`;
  const why = (reason: NotChosen) =>
    ({
      noVotes: 'nobody voted for it',
      tooDear: 'it costs more than the budget',
      cannotPay: `its supporters have ${reason.why === 'cannotPay' ? money(reason.have) : 0}`,
    })[reason.why];
  return [
    `${outcome.voters} voters, ${projects.length} projects, budget ${amount(budget)}: ${kind}, utility ${utility}, completion ${asked.completion}${asked.exhaustive ? ', exhaustive stop' : ''}`,
    `Equal shares: ${outcome.winners.length} winners, ${amount(outcome.cost)} spent`,
    ...outcome.winners.map(line),
    ...(asked.rounds
      ? [
          `Rounds, with ${fractionText(over(outcome.raisedShare, unit))} for each`,
          ...outcome.run.rounds.map(
            ({ project, price, effective, payers, left }, index) =>
              `  ${index + 1}. ${nameOf(project)}: ${payers} supporters, price ${money(price)}, effective votes ${round(toNumber(effective))}, left ${money(left)}`,
          ),
          ...outcome.filled.map((project) => `  then by votes: ${nameOf(project)}`),
          'Not chosen',
          ...[...outcome.notChosen].map(([project, reason]) => `  ${nameOf(project)}: ${why(reason)}`),
        ]
      : []),
    'By number of votes alone',
    ...byVotes(election).map(line),
  ].join('\n');
}

const round = (value: number): string => value.toFixed(2);
