/** Vietnamese without tone marks and case, as people type it in a hurry: "Hương Trà" → "huong tra". */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim();

/** 0 where the name begins with what was typed, 1 where one of its words does, 2 elsewhere. */
export function matchRank(name: string, typed: string): number {
  const key = fold(name);
  const wanted = fold(typed);
  if (key.startsWith(wanted)) return 0;
  return key.includes(` ${wanted}`) ? 1 : 2;
}
