import { markings, mayDiscuss, mostAnswers } from '../discussion/card.ts';
import { find } from '../ids.ts';
import type { State } from '../state.ts';
import type { ActOf } from './act.ts';
import { answers } from './answers.ts';
import type { Chance } from './chance.ts';

/** An answer to a card one has not answered, or a mark on somebody else's answer; undefined when there is nothing to add. */
export function discuss(
  { stage, own }: Pick<State, 'stage' | 'own'>,
  me: string,
  chance: Chance,
): ActOf<'answerCard'> | ActOf<'markAnswer'> | undefined {
  if (!mayDiscuss(stage.run)) return undefined;
  const { answers: mine = {}, marks = {} } = find(own, me)?.discussion ?? {};
  const open = Object.values(stage.discussion ?? {}).filter(({ decision }) => !decision);
  const unanswered = open.filter(
    (card) => card.answers.length < mostAnswers && !card.answers.some(({ id }) => mine[id]),
  );
  const card = chance.happens(0.3) ? chance.pick(unanswered) : undefined;
  const text = chance.pick(answers);
  if (card && text) return { name: 'answerCard', input: { cardId: card.id, text } };
  const others = open.flatMap((one) => one.answers.filter(({ id, carried }) => !carried && !mine[id] && !marks[id]));
  const answer = chance.happens(0.3) ? chance.pick(others) : undefined;
  const [agree, disagree] = markings;
  return answer && { name: 'markAnswer', input: { answerId: answer.id, mark: chance.happens(0.7) ? agree : disagree } };
}
