/** Runs something at once, and then at the earliest so many milliseconds later, however often it is asked for. */
export class Beat {
  readonly #run: () => void;
  readonly #pauseMs: number;
  #timer: NodeJS.Timeout | undefined;
  #askedAgain = false;

  constructor(pauseMs: number, run: () => void) {
    this.#pauseMs = pauseMs;
    this.#run = run;
  }

  ask(): void {
    if (this.#timer) {
      this.#askedAgain = true;
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#askedAgain) return;
      this.#askedAgain = false;
      this.ask();
    }, this.#pauseMs);
    this.#run();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#askedAgain = false;
  }
}
