import type { SuggestionProblem } from '../../../shared/budget/suggestion/problem.ts';
import type { Suggestion } from '../../../shared/budget/suggestion/suggestion.ts';

/** What is needed of a Worker. */
export type Calculator = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

const openCalculator = (): Calculator =>
  new Worker(new URL('./suggestionWorker.ts', import.meta.url), { type: 'module' });

/** Takes one question at a time to the calculator. A new one cancels the one before it, whose answer nobody hears. */
export class SuggestionDesk {
  private readonly open: () => Calculator;
  private calculator: Calculator | undefined;
  private isBusy = false;

  constructor(open: () => Calculator = openCalculator) {
    this.open = open;
  }

  /** Tells the answer, or `failed` when this browser cannot work it out. */
  ask(problem: SuggestionProblem, tell: (answer: Suggestion | 'failed') => void): void {
    if (this.isBusy) this.close();
    const calculator = this.calculator ?? this.open();
    this.calculator = calculator;
    this.isBusy = true;
    calculator.onmessage = ({ data }: MessageEvent<Suggestion>) => {
      this.isBusy = false;
      tell(data);
    };
    calculator.onerror = () => {
      this.close();
      tell('failed');
    };
    calculator.postMessage(problem);
  }

  /** Stops whatever is being worked out. */
  close(): void {
    if (this.calculator) {
      this.calculator.onmessage = null;
      this.calculator.onerror = null;
      this.calculator.terminate();
    }
    this.calculator = undefined;
    this.isBusy = false;
  }
}
