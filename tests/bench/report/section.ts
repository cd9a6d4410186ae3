import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A part of a page of docs that runs write: what stands between `<!-- bench: name -->` and `<!-- end of name -->`. */
export interface Section {
  /** empty: the page has no such part */
  text(): string;
  replace(text: string): void;
}

export function sectionOf(page: string, name: string): Section {
  const path = fileURLToPath(new URL(`../../../docs/${page}`, import.meta.url));
  const [begin, end] = [`<!-- bench: ${name} -->`, `<!-- end of ${name} -->`];
  const read = () => {
    const whole = readFileSync(path, 'utf8');
    return { whole, from: whole.indexOf(begin), to: whole.indexOf(end) };
  };
  return {
    text() {
      const { whole, from, to } = read();
      return from < 0 ? '' : whole.slice(from + begin.length, to);
    },
    replace(text) {
      const { whole, from, to } = read();
      if (from < 0) throw new Error(`${path} has no place for ${name}: ${begin} … ${end}`);
      writeFileSync(path, `${whole.slice(0, from)}${begin}\n\n${text}\n\n${whole.slice(to)}`);
    },
  };
}
