import { factorBetween } from '@dich/measure';
import { searchKey } from '@dich/units';
import { withoutBrackets } from '#kernel/sheets/cells.ts';

/** An indicator that rows of a sheet may mean. */
export interface Named {
  name: string;
  unitOfMeasure: string;
  code: string;
}

/** What the words of a row mean: one indicator; several, of which it is asked; or none of the report's. */
export type Meant<T> = { one: T } | { several: readonly T[] } | 'NONE';

/** "1.", "a)", "II.", "-" in front of a name count rows and are no part of it. */
const NUMBERING = /^\s*(?:(?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])\s*[.)/]\s*|[-–+*•]\s*)+/iu;

const MOST_ASKED = 5;
/** So much of the words two names have in common before it is asked whether they are one. */
const LIKE = 0.6;

/**
 * Which indicators a name means: that name, without regard to tone marks, numbering and what stands in brackets; of
 * several those that are counted in the unit of the row. What is only like a name is asked, never taken.
 */
export function meantBy<T extends Named>(name: string, unit: string | null, held: readonly T[]): Meant<T> {
  const bare = name.replace(NUMBERING, '');
  for (const keyOf of [searchKey, (text: string) => searchKey(withoutBrackets(text))]) {
    const key = keyOf(bare);
    const named = key === '' ? [] : held.filter((one) => keyOf(one.name) === key);
    const counted = named.length > 1 && unit !== null ? named.filter((one) => isIn(unit, one)) : named;
    const [one, another] = counted;
    if (one && !another) return { one };
    if (named.length > 1) return { several: named.slice(0, MOST_ASKED) };
  }
  const words = new Set(searchKey(withoutBrackets(bare)).split(' ').filter(Boolean));
  const like = held
    .map((one) => ({ one, likeness: likenessOf(words, one.name) }))
    .filter(({ likeness }) => likeness >= LIKE)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_ASKED)
    .map(({ one }) => one);
  return like.length > 0 ? { several: like } : 'NONE';
}

const isIn = (unit: string, { unitOfMeasure }: Named): boolean => factorBetween(unit, unitOfMeasure) !== null;

/** The words that two names share, as part of all that they have. */
function likenessOf(words: ReadonlySet<string>, name: string): number {
  const others = new Set(searchKey(withoutBrackets(name)).split(' ').filter(Boolean));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(words.size + others.size - shared, 1);
}
