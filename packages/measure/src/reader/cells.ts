/** Rows of a table, pasted: the unit of measure stands in a cell of its own, before the value or after it. */
import { COUNTED } from './nouns.ts';
import type { Token } from './token.ts';
import { PER, SCALES, UNITS } from './units.ts';

/** What the lexer leaves for a tab. */
export const TAB = '\t';

const isEdge = (token: Token | undefined): boolean => token?.value === '|' || token?.value === TAB;

/** "tỷ đồng", "triệu đồng/người/năm", "xã" at `from`: the end of a unit, or 0. */
function unitEnd(tokens: readonly Token[], from: number): number {
  const scale = SCALES.has(tokens[from]?.value ?? '') ? 1 : 0;
  const found = UNITS.match(tokens, from + scale) ?? COUNTED.match(tokens, from + scale);
  let end = from + scale + (found?.length ?? 0);
  if (end === from) return 0;
  while (tokens[end]?.value === '/') {
    const per = PER.match(tokens, end + 1);
    if (!per) break;
    end += 1 + per.length;
  }
  return end;
}

/** "| tấn | 1.150": where the cell of the unit begins whose value's cell begins at `at`, or -1. */
export function unitCellBefore(tokens: readonly Token[], at: number, floor: number): number {
  if (!isEdge(tokens[at - 1])) return -1;
  for (let from = at - 2; from > floor && from > at - LONGEST_UNIT; from--)
    if (isEdge(tokens[from - 1])) return unitEnd(tokens, from) === at - 1 ? from : -1;
  return -1;
}

/** Tokens of "triệu đồng/người/năm" and the edge after it. */
const LONGEST_UNIT = 10;

/** Edges of cells of a unit stay, as "|"; any other tab was a space. */
export function keepCells(tokens: Token[]): void {
  if (!tokens.some(({ value }) => value === TAB)) return;
  const kept = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const end = isEdge(tokens[i]) ? unitEnd(tokens, i + 1) : 0;
    if (end && isEdge(tokens[end])) kept.add(i).add(end);
  }
  const left = tokens.flatMap((token, i) => {
    if (token.value !== TAB) return [token];
    return kept.has(i) ? [{ ...token, value: '|' }] : [];
  });
  tokens.splice(0, tokens.length, ...left);
}
