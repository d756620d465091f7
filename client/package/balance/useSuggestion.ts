import { useEffect, useMemo, useState } from 'react';
import type { Board } from '../../../shared/budget/board.ts';
import { type SuggestionProblem, suggestionProblem } from '../../../shared/budget/suggestion/problem.ts';
import type { Suggestion } from '../../../shared/budget/suggestion/suggestion.ts';
import type { Outcome, Scenario } from '../../../shared/scenario/schema.ts';
import { SuggestionDesk } from './SuggestionDesk.ts';

/** The suggestion for a board and an outcome; undefined while it is being worked out. */
export function useSuggestion(board: Board, scenario: Scenario, outcome: Outcome): Suggestion | 'failed' | undefined {
  const [desk, setDesk] = useState<SuggestionDesk>();
  useEffect(() => {
    const opened = new SuggestionDesk();
    setDesk(opened);
    return () => opened.close();
  }, []);
  const problem = useMemo(() => suggestionProblem(board, scenario, outcome), [board, scenario, outcome]);
  const [answered, setAnswered] = useState<{ problem: SuggestionProblem; answer: Suggestion | 'failed' }>();
  useEffect(() => desk?.ask(problem, (answer) => setAnswered({ problem, answer })), [desk, problem]);
  return answered?.problem === problem ? answered.answer : undefined;
}
