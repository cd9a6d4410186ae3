/** How English counts and lists. Imports nothing, so that the English words wait for nothing else. */

/** A number of things: "1 unit", "1,234 units". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** How often: "once", "3 times"; `times` as printed. */
export function often(times: string): string {
  return times === '1' ? 'once' : `${times} times`;
}

const YEAR = /^năm (\d{4})$/u;

/** A base as the target words it: a year by its number, anything else as it stands. */
export function baseOf(words: string): string {
  const year = YEAR.exec(words.normalize('NFC'))?.[1];
  return year ?? (words === 'năm trước' ? 'the year before' : words);
}

const SHOWN = 3;

/** Three names, then how many more: a province has a hundred sub-units. */
export function fewNames(names: readonly string[], one = 'other unit', many = 'other units'): string {
  if (names.length <= SHOWN) return listed(names);
  return `${names.slice(0, SHOWN).join(', ')} and ${counted(names.length - SHOWN, one, many)}`;
}
