import { COUNTED, countedNoun, isListed, NOT_COUNTED } from './nouns.ts';
import { numeralReadings } from './numeral.ts';
import { wordsOf } from './pieces.ts';
import type { UnitUse } from './quantity-types.ts';
import type { Token } from './token.ts';
import { PER, SCALES, UNITS, type Unit } from './units.ts';

export interface FoundUnit {
  use: UnitUse;
  to: number;
}

export function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.value ?? '';
}

export function isNumber(tokens: readonly Token[], skip: readonly boolean[], i: number): boolean {
  return tokens[i]?.type === 'num' && !skip[i];
}

export function thing(name: string, whole: boolean): UnitUse {
  return { unit: { name, dimension: 'things', whole, scale: 0 }, per: [], measure: false, guessed: false };
}

/** A unit of measure at `from`. */
export function unitAt(tokens: readonly Token[], from: number): FoundUnit | null {
  const match = UNITS.match(tokens, from);
  if (!match || !endsAsUnit(tokens, from, match.entry, match.length)) return null;
  return { use: { unit: match.entry, per: [], measure: true, guessed: false }, to: from + match.length };
}

/** "điểm du lịch" is counted, "điểm" scores; "con đường" is counted, "con" is livestock; "ngày hội" is no day. */
function endsAsUnit(tokens: readonly Token[], from: number, unit: Unit, length: number): boolean {
  const after = tokens[from + length];
  // "12 điểm lấn chiếm" are places; a score is followed by no name
  if (unit.dimension === 'score' && after?.type === 'word' && !NOT_COUNTED.has(after.value)) return false;
  // "45 đồng chí" are members
  if (unit.name === 'đồng' && after?.value === 'chí') return false;
  return (COUNTED.match(tokens, from)?.length ?? 0) <= length || unit.dimension === 'money';
}

/** A counted noun at `from`, or nothing before a population ("14,3/1 vạn dân"). */
export function nounAt(tokens: readonly Token[], from: number): FoundUnit | null {
  let start = from;
  if (['các', 'số', 'tổng'].includes(wordAt(tokens, start))) return null;
  const per = wordAt(tokens, start) === '/' ? populationAt(tokens, start) : 0;
  if (per) return { use: thing('', false), to: from };
  const noun = countedNoun(tokens, start, tokens.length);
  if (!noun) return null;
  start += noun.length;
  return { use: { ...thing(noun.name, true), guessed: !isListed(noun.name) }, to: start };
}

/** "/người/năm", "/1 vạn dân", "một hecta" after a unit. Returns the end. */
export function perAt(tokens: readonly Token[], skip: readonly boolean[], use: UnitUse, from: number): number {
  let end = from;
  let at = from;
  while (
    at < from + 3 &&
    !use.measure &&
    tokens[at]?.type === 'word' &&
    !NOT_COUNTED.has(wordAt(tokens, at)) &&
    wordAt(tokens, at) !== '/'
  )
    at++;
  if (wordAt(tokens, at) !== '/') at = from;
  const inWords = wordedPopulation(tokens, from);
  if (inWords) {
    use.per.push(wordsOf(tokens, inWords.from, inWords.to));
    return inWords.to;
  }
  for (let strokes = 0; strokes < 3 && wordAt(tokens, at) === '/'; strokes++) {
    const population = populationAt(tokens, at);
    if (population) {
      use.per.push(wordsOf(tokens, at + 1, population));
      end = at = population;
      continue;
    }
    const number = isNumber(tokens, skip, at + 1) && Number(wordAt(tokens, at + 1)) === 1 ? 1 : 0;
    const many = !number && isNumber(tokens, skip, at + 1) && use.unit.dimension === 'times' ? 1 : 0;
    const per = PER.match(tokens, at + 1 + number + many);
    // "95%/người": a share is of nobody in particular
    if (!per || (use.unit.dimension === 'percent' && !/^(?:năm|tháng|quý)$/.test(per.entry))) break;
    use.per.push(many ? `${wordAt(tokens, at + 1).replace(/^0+(?=\d)/, '')} ${per.entry}` : per.entry);
    end = at = at + 1 + number + many + per.length;
  }
  return end;
}

/** "trên một vạn dân", "trên 10.000 dân": as after a stroke, where it cannot be a bound. */
function wordedPopulation(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  if (wordAt(tokens, at) !== 'trên') return null;
  const from = wordAt(tokens, at + 1) === 'một' ? at + 2 : at + 1;
  const to = populationAt(tokens, from - 1);
  return to ? { from, to } : null;
}

/** "/1 vạn dân", "/10.000 dân", "/vạn dân", "/1.000 trẻ đẻ sống": the end, or 0. */
function populationAt(tokens: readonly Token[], stroke: number): number {
  let at = stroke + 1;
  if (numeralReadings(wordAt(tokens, at)).length > 0) at++;
  while (SCALES.has(wordAt(tokens, at))) at++;
  if (at === stroke + 1) return 0;
  const per = PER.match(tokens, at);
  return per &&
    ['dân', 'người', 'trẻ đẻ sống', 'bé gái', 'phụ nữ', 'hộ', 'lao động', 'doanh nghiệp'].includes(per.entry) &&
    !/^0?1$/.test(wordAt(tokens, at - 1))
    ? at + per.length
    : 0;
}
