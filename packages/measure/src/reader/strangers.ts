import { isSyllable, isUnmarked } from './syllable.ts';
import type { Token } from './token.ts';
import { UNITS } from './units.ts';

/** Letters of Vietnamese and of English; a mark without a letter, another script, is foreign to both. */
const OURS = /^[a-zàáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]+[23]?$/u;
/** How far from a number a word may still be a comparator. */
const NEAR = 2;
/** Words run together, as they are printed: "trđồng", "tỷđ", "kwh". */
const RUN_TOGETHER =
  /^(?:(?:tr|tỷ|tỉ|nghìn|triệu|ng|n)?(?:đ|đồng)|vnđ|hđnd|tđ|đv|qđ|nđ|đb|đc|gđ|đt|gd&đt|cđ|đh|thđ|hđ|lđ|lđnt|đvtn|đvhc|gđvh|đtn|đttt)$/u;

/** A letter that looks like a digit, and more letters. */
const UNREADABLE = /^[oilsz]\p{L}+$/u;

/** "kmZ", "mz", "lha": a unit of measure with a letter for its digit. */
const DAMAGED_UNIT = /^(?:[kcdh]?mz|[il](?:ha|km|kg))$/u;

/** No word of this language at all. */
export function isForeign({ type, value }: Token): boolean {
  return type === 'word' && (!OURS.test(value) || DAMAGED_UNIT.test(value));
}

/** Beside a number, letters with Vietnamese marks that make no syllable: a damaged comparator, perhaps. */
export function isForeignByNumber(tokens: readonly Token[], at: number): boolean {
  const { type, value, glued } = tokens[at]!;
  // "12k": what is counted is a word
  // "15h ngày 25/12"
  if (value === 'h' && (tokens[at + 1]?.type === 'num' || tokens[at + 1]?.value === 'ngày')) return false;
  if (type === 'word' && /^[b-df-hj-np-tv-z]$/.test(value) && glued && tokens[at - 1]?.type === 'num')
    return UNITS.match(tokens, at) === null;
  // "2Oha", "/lha": run together with the number, and no unit
  const joined = glued && (tokens[at - 1]?.type === 'num' || /^[/.,]$/u.test(tokens[at - 1]?.value ?? ''));
  if (type === 'word' && joined && UNREADABLE.test(value) && !isSyllable(value)) return true;
  if (type !== 'word' || isUnmarked(value) || isSyllable(value) || RUN_TOGETHER.test(value)) return false;
  for (let i = Math.max(0, at - NEAR); i <= at + NEAR; i++) if (tokens[i]?.type === 'num') return true;
  return false;
}
