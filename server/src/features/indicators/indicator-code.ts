import { unitById } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { codesTaken } from './indicator-code.queries.ts';

const MOST_WORDS = 28;
/** Words of a name that tell it from no other. */
const FILLING = new Set('cua cac va theo tren duoc cho trong tai ve voi la nhung so'.split(' '));

/** As a code may be typed: capitals without marks, digits, one sign between words. */
export const CODE = /^[A-Z0-9]+(?:[_-][A-Z0-9]+)*$/;
export const LONGEST_CODE = 40;

/** An indicator that is to be made: its name, and its code where one was stated. */
interface Coded {
  name: string;
  code: string | null;
}

/**
 * The code of each: as stated, or "Tỷ lệ hộ nghèo" of the unit 480 → "TY_LE_HO_NGHEO_480": the words of the name, and whose
 * it is; one that nobody has, in the country or among these.
 */
export async function codesOf(ctx: Context, all: readonly Coded[]): Promise<string[]> {
  const unit = await unitById(ctx).load(ctx.actor.unitId);
  const whose = String(unit?.code ?? ctx.scope.pos);
  const taken = new Set(all.flatMap(({ code }) => code ?? []));
  for (;;) {
    const codes = made(all, whose, taken);
    const others = await codesTaken(
      ctx,
      codes.filter((_, index) => all[index]?.code === null),
    );
    if (others.length === 0) return codes;
    for (const code of others) taken.add(code);
  }
}

function made(all: readonly Coded[], whose: string, taken: ReadonlySet<string>): string[] {
  // how often the same words came before
  const counts = new Map<string, number>();
  return all.map(({ name, code }) => {
    if (code !== null) return code;
    const first = `${shortened(wordsOf(name)).join('_') || 'CT'}_${whose}`;
    for (let count = (counts.get(first) ?? 0) + 1; ; count += 1) {
      const next = count === 1 ? first : `${first}_${count}`;
      if (taken.has(next)) continue;
      counts.set(first, count);
      return next;
    }
  });
}

const wordsOf = (name: string): string[] =>
  name
    .replace(/\([^()]*\)/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !FILLING.has(word))
    .map((word) => word.toUpperCase());

/** Whole words, as many as stay short; the first in any case. */
function shortened(words: readonly string[]): string[] {
  let length = 0;
  return words.filter((word, index) => {
    length += word.length + 1;
    return index === 0 || length <= MOST_WORDS;
  });
}
