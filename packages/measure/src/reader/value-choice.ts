import { TAILS } from './links.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantity-types.ts';
import type { Token } from './token.ts';

/** Words point at the quantity: it is a value, not a qualifier of the noun. */
export function pointed(tokens: readonly Token[], quantity: Quantity): boolean {
  if (tokens[quantity.from]!.value === 'vượt') return true;
  return /^(?:đạt|chiếm|còn|xuống|lên|bằng|vượt|tăng|giảm|là|:|=)$/.test(pointer(tokens, quantity));
}

/** The word that introduces the value: "đạt", "còn", ":"; comparators and fillers in between do not count. */
export function pointer(tokens: readonly Token[], quantity: Quantity): string {
  for (let i = quantity.at - 1; i >= quantity.from; i--) if (tokens[i]!.value === 'đạt') return 'đạt';
  let at = quantity.from - 1;
  while (at > quantity.from - 4 && /^(?:từ|mức|tỷ|lệ|bình|quân|thêm|khoảng)$/.test(tokens[at]?.value ?? '')) at--;
  return tokens[at - 1]?.value === 'trở' ? '' : (tokens[at]?.value ?? '');
}

/** How much speaks for the quantity being the value of its piece, of which `label` begins the clause. */
export function valueScore(tokens: readonly Token[], quantity: Quantity, piece: Piece, label: string): number {
  const percent = quantity.unit?.unit.dimension === 'percent';
  const word = pointer(tokens, quantity);
  let score = 0;
  if (word === ':') score += 3;
  // the grade that things rise to is no count of them
  else if (/^(?:còn|xuống|lên)$/.test(word)) score += quantity.unit?.unit.name === 'sao' ? 0 : 3;
  else if (/^(?:đạt|tăng|giảm|là|dưới|chiếm)$/.test(word)) score += word === 'chiếm' ? 1 : 2;
  if (quantity.from === piece.from) score += 2;
  if (quantity.form === 'over') score += 2;
  if (percent && /(?:^| )tỷ (?:lệ|trọng)/.test(label)) score += 2;
  // "từ 3,5% xuống 2,5% so với năm 2019" is still what it falls to
  const arrives = /^(?:còn|xuống|lên)$/.test(word);
  if (
    percent &&
    !arrives &&
    TAILS.match(tokens, quantity.to) &&
    /^(?:kế|dự|chỉ|nghị|so|kh)/.test(tokens[quantity.to]!.value)
  )
    score -= 3;
  if (percent && word === 'đạt' && Number(quantity.numerals[0]!.printed.replace(',', '.')) > 100) score -= 3;
  if (
    !percent &&
    (quantity.cmp === 'lt' || quantity.cmp === 'gt') &&
    quantity.from > piece.from &&
    quantity.unit?.measure &&
    word !== 'đạt' &&
    word !== ':'
  )
    score -= 2;
  const one = quantity.unit !== null && !quantity.unit.measure && /^0?1$/.test(quantity.numerals[0]!.printed);
  if (one && quantity.from > piece.from && !pointed(tokens, quantity)) score -= 2;
  if (quantity.unit === null) score -= 1;
  if (quantity.unit?.unit.name === 'sao') score -= 4;
  return score;
}
