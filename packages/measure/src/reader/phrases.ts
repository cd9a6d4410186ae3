import type { Token } from './token.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  entry?: T;
}

/** A set of word sequences, matched at a place in the text, the longest first. Matching costs the longest phrase. */
export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map() };

  constructor(entries: Iterable<readonly [phrase: string, entry: T]>) {
    for (const [phrase, entry] of entries) {
      let node = this.root;
      for (const word of phrase.split(' ')) {
        const child: Node<T> = node.next.get(word) ?? { next: new Map() };
        node.next.set(word, child);
        node = child;
      }
      node.entry ??= entry;
    }
  }

  /** The longest phrase that starts at `from`, with the number of tokens it takes. */
  match(tokens: readonly Token[], from: number, end = tokens.length): { entry: T; length: number } | null {
    let node = this.root;
    let found: { entry: T; length: number } | null = null;
    for (let i = from; i < end; i++) {
      const child = node.next.get(tokens[i]!.value);
      if (!child) break;
      node = child;
      if (node.entry !== undefined) found = { entry: node.entry, length: i - from + 1 };
    }
    return found;
  }
}

/** A set of phrases that only have to be found. */
export function phraseSet(list: string): Phrases<true> {
  return new Phrases(
    list
      .split(/[|\n]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean)
      .map((phrase) => [phrase, true] as const),
  );
}
