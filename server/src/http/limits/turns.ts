/**
 * One piece of work at a time; those whose work waits take turns, each with the one they brought first. So what waits of
 * one stands before nobody else's: a newcomer waits for one piece of each who waits already, however much they brought.
 */
export class Turns {
  /** Of each who waits, in the order of their turns. */
  readonly #waiting = new Map<string, (() => Promise<void>)[]>();
  #isBusy = false;

  take<T>(whose: string, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const piece = () => work().then(resolve, reject);
      const before = this.#waiting.get(whose);
      if (before) before.push(piece);
      else this.#waiting.set(whose, [piece]);
      if (!this.#isBusy) void this.#goOn();
    });
  }

  async #goOn(): Promise<void> {
    this.#isBusy = true;
    for (let piece = this.#next(); piece; piece = this.#next()) await piece();
    this.#isBusy = false;
  }

  #next(): (() => Promise<void>) | undefined {
    const [turn] = this.#waiting;
    if (!turn) return undefined;
    const [whose, [piece, ...others]] = turn;
    this.#waiting.delete(whose);
    if (others.length > 0) this.#waiting.set(whose, others);
    return piece;
  }
}
