import { useSyncExternalStore } from 'react';

/** One value of the whole page: who shows it is drawn anew when it becomes another. */
export class Watched<T> {
  #value: T;
  readonly #watching = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  become(value: T): void {
    if (value === this.#value) return;
    this.#value = value;
    for (const told of this.#watching) told();
  }

  readonly watch = (told: () => void): (() => void) => {
    this.#watching.add(told);
    return () => this.#watching.delete(told);
  };
}

export const useWatched = <T>(watched: Watched<T>): T => useSyncExternalStore(watched.watch, () => watched.value);
