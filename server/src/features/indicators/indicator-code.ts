import { unitById } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';

const MOST_WORDS = 28;
/** Words of a name that tell it from no other. */
const FILLING = new Set('cua cac va theo tren duoc cho trong tai ve voi la nhung so'.split(' '));

/** As a code may be typed: capitals without marks, digits, one sign between words. */
export const CODE = /^[A-Z0-9]+(?:[_-][A-Z0-9]+)*$/;
export const LONGEST_CODE = 40;

/**
 * "Tỷ lệ hộ nghèo" of the unit 480 → "TY_LE_HO_NGHEO_480": the words of the name, and whose it is. `counts`: how often the
 * same words came before, where many codes are made.
 */
export async function codeOf(
  ctx: Context,
  name: string,
  taken: ReadonlySet<string>,
  counts = new Map<string, number>(),
): Promise<string> {
  const unit = await unitById(ctx).load(ctx.actor.unitId);
  const words = shortened(wordsOf(name)).join('_') || 'CT';
  const first = `${words}_${unit?.code ?? ctx.scope.pos}`;
  for (let count = counts.get(first) ?? 1; ; count += 1) {
    const code = count === 1 ? first : `${first}_${count}`;
    if (taken.has(code)) continue;
    counts.set(first, count + 1);
    return code;
  }
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
