import type { CommandName } from '../../shared/commands/registry.ts';
import type { CommandAnswer } from '../../shared/protocol.ts';

const words: Partial<Record<CommandName, string>> = {
  moveMoney: 'moves',
  undoMove: 'undone',
  adoptProposal: 'proposals',
  submitIdea: 'ideas',
  castVote: 'votes',
  answerCard: 'answers',
  markAnswer: 'marks',
  takeTemperature: 'feelings',
  signalReady: 'ready',
};

/** What a rehearsal has come to. */
export interface Summary {
  joined: number;
  asked: number;
  /** Accepted commands by name. */
  accepted: Partial<Record<CommandName, number>>;
  /** Refusals by text key, those at the door included. */
  refused: Record<string, number>;
}

/** Counts what happens to the commands of everyone in the room. */
export class Tally {
  readonly #summary: Summary = { joined: 0, asked: 0, accepted: {}, refused: {} };

  get summary(): Summary {
    return structuredClone(this.#summary);
  }

  joined(): void {
    this.#summary.joined += 1;
  }

  asked(): void {
    this.#summary.asked += 1;
  }

  answered(name: CommandName, answer: CommandAnswer): void {
    const { accepted } = this.#summary;
    if (answer.ok) accepted[name] = (accepted[name] ?? 0) + 1;
    else this.refused(answer.problem.key);
  }

  refused(key: string): void {
    const { refused } = this.#summary;
    refused[key] = (refused[key] ?? 0) + 1;
  }
}

/** Begins `34 moves, 2 undone, 6 proposals, 11 ideas, 0 votes`, and ends `3 refused`. */
export function inWords({ accepted, refused }: Summary): string {
  const counts = Object.entries(words).map(([name, word]) => `${accepted[name as CommandName] ?? 0} ${word}`);
  return [...counts, `${total(refused)} refused`].join(', ');
}

/** The lines that end a rehearsal. */
export function closingLines(summary: Summary): string[] {
  const { joined, asked, accepted, refused } = summary;
  const unanswered = asked - total(accepted) - total(refused);
  return [
    `${joined} people took part: ${inWords(summary)}${unanswered > 0 ? `, ${unanswered} without an answer` : ''}.`,
    ...Object.entries(refused)
      .toSorted(([, a], [, b]) => b - a)
      .map(([key, count]) => `  refused ${count} × ${key}`),
  ];
}

const total = (counts: Partial<Record<string, number>>): number =>
  Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
