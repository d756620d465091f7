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

  /** Has the calculator ready for the first question, which then need not wait for it. */
  prepare(): void {
    if (this.calculator) return;
    try {
      this.calculator = this.open();
      this.calculator.onerror = () => this.close();
    } catch {
      // A browser that has none: whoever asks is told.
    }
  }

  /** Tells the answer, or `failed` when this browser cannot work it out. */
  ask(problem: SuggestionProblem, tell: (answer: Suggestion | 'failed') => void): void {
    if (this.isBusy) this.close();
    this.prepare();
    const { calculator } = this;
    if (!calculator) {
      tell('failed');
      return;
    }
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
