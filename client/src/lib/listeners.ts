/** Who wants to be told of what, by name. */
export class Listeners<T> {
  readonly #of = new Map<string, Set<(told: T) => void>>();

  /** Answers how to stop. */
  add(name: string, listener: (told: T) => void): () => void {
    const listeners = this.#of.get(name) ?? new Set();
    this.#of.set(name, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#of.get(name) === listeners) this.#of.delete(name);
    };
  }

  tell(name: string, told: T): void {
    for (const listener of this.#of.get(name) ?? []) listener(told);
  }
}
