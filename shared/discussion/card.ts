import { currentStep } from '../programme/programme.ts';
import type { ParticipantId, StageRun, TableId, Text } from '../state.ts';
import { type CardStep, cardSteps } from './cardSteps.ts';

export const markings = ['agree', 'disagree'] as const;
export type Marking = (typeof markings)[number];

/** A question that the room talks about: answered by tables and people, agreed on or not, and decided with an owner. */
export interface DiscussionCard {
  id: string;
  step: CardStep;
  question: Text;
  /** The ready-made question it was laid out from. */
  deckId?: string;
  answers: CardAnswer[];
  decision?: { text: Text; owner: Text; at: number };
  at: number;
}

export interface CardAnswer {
  id: string;
  text: Text;
  /** The table it was given for, by its tablet or by one who sits there, where the step told who did what. */
  tableId?: TableId;
  /** From an earlier day: who wrote and marked it is not known any longer, so it stands as it is. */
  carried?: true;
  agree: number;
  disagree: number;
  at: number;
}

/** The cards of a workshop, outside of any run: they outlive every reset. */
export type Discussion = Record<string, DiscussionCard>;

/** Who wrote and who marked what; it never leaves the server. */
export interface DiscussionSecrets {
  authors: Record<string, ParticipantId>;
  marks: Record<string, Record<ParticipantId, Marking>>;
}

/** What one has written and marked oneself. */
export interface OwnDiscussion {
  answers: Record<string, true>;
  marks: Record<string, Marking>;
}

/** A workshop has no more cards, and a card no more answers, than this. */
export const mostCards = 60;
export const mostAnswers = 200;

/** Whether people may answer cards now: in steps that are for talking. */
export const mayDiscuss = (run: StageRun): boolean => currentStep(run)?.kind === 'discussion';

/** The card an answer is on, and the answer; undefined when it is gone. */
export function answerIn(
  cards: Discussion,
  answerId: string,
): { card: DiscussionCard; answer: CardAnswer } | undefined {
  for (const card of Object.values(cards)) {
    const answer = card.answers.find(({ id }) => id === answerId);
    if (answer) return { card, answer };
  }
  return undefined;
}

/** How far each step has come, in the order of the steps; those without a card are left out. */
export function progressOf(cards: Discussion): { step: CardStep; decided: number; cards: number }[] {
  return cardSteps.flatMap((step) => {
    const laid = Object.values(cards).filter((card) => card.step === step);
    return laid.length === 0
      ? []
      : [{ step, cards: laid.length, decided: laid.filter(({ decision }) => decision).length }];
  });
}
