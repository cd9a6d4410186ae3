/** Values that differ from run to run (ids, digests), by the names under which examples write them: `<plan>`. */
export class NamedValues {
  readonly #byName: Map<string, unknown>;

  constructor(known: Readonly<Record<string, string>>) {
    this.#byName = new Map(Object.entries(known));
  }

  /** Gives names to values of an answer: `{ plan: 'createPlan.plan.id' }`. */
  keep(wanted: Readonly<Record<string, string>>, answer: unknown): void {
    for (const [name, path] of Object.entries(wanted)) {
      const value = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], answer);
      if (value === undefined || value === null) throw new Error(`${name}: nothing at ${path}`);
      if (value === '') throw new Error(`${name}: empty at ${path}; every text would hold it`);
      this.#byName.set(name, value);
    }
  }

  /** JSON in which a text `<name>` stands for the value of that name. */
  filled(wish: unknown): unknown {
    const name = typeof wish === 'string' ? NAME.exec(wish)?.[1] : undefined;
    return name === undefined ? mapped(wish, (part) => this.filled(part)) : this.#valueOf(name);
  }

  /** A text with `<name>` anywhere in it. */
  filledIn(text: string): string {
    return text.replace(/<([^<>]+)>/g, (_, name: string) => String(this.#valueOf(name)));
  }

  /** The other way: texts that hold a value that has a name say the name. */
  named(answer: unknown): unknown {
    if (typeof answer !== 'string') return mapped(answer, (part) => this.named(part));
    return [...this.#byName].reduce(
      (text, [name, value]) => (typeof value === 'string' ? text.replaceAll(value, `<${name}>`) : text),
      answer,
    );
  }

  #valueOf(name: string): unknown {
    if (!this.#byName.has(name)) throw new Error(`<${name}>: no step before has given it`);
    return this.#byName.get(name);
  }
}

const NAME = /^<([^<>]+)>$/;

const mapped = (value: unknown, change: (part: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
};
