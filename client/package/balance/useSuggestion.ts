import { useEffect, useMemo, useState } from 'react';
import type { Board } from '../../../shared/budget/board.ts';
import { type SuggestionProblem, suggestionProblem } from '../../../shared/budget/suggestion/problem.ts';
import type { Suggestion } from '../../../shared/budget/suggestion/suggestion.ts';
import type { Outcome, Scenario } from '../../../shared/scenario/schema.ts';
import { whenIdle } from '../../design/whenIdle.ts';
import { SuggestionDesk } from './SuggestionDesk.ts';

/** A desk for as long as a page is open. Its calculator is made ready while the browser has nothing better to do. */
export function useSuggestionDesk(): SuggestionDesk {
  const [desk] = useState(() => new SuggestionDesk());
  useEffect(() => {
    const callOff = whenIdle(() => desk.prepare());
    return () => {
      callOff();
      desk.close();
    };
  }, [desk]);
  return desk;
}

/** The suggestion for a board and an outcome; undefined while it is being worked out. */
export function useSuggestion(
  desk: SuggestionDesk,
  board: Board,
  scenario: Scenario,
  outcome: Outcome,
): Suggestion | 'failed' | undefined {
  const problem = useMemo(() => suggestionProblem(board, scenario, outcome), [board, scenario, outcome]);
  const [answered, setAnswered] = useState<{ problem: SuggestionProblem; answer: Suggestion | 'failed' }>();
  useEffect(() => desk.ask(problem, (answer) => setAnswered({ problem, answer })), [desk, problem]);
  return answered?.problem === problem ? answered.answer : undefined;
}
