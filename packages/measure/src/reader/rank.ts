import type { Token } from './token.ts';
import type { View } from './view.ts';

/** A rank that has to be reached: "xếp thứ 3 trở lên", "trong nhóm 10", "tốp 5". Token offsets of what says it. */
export interface Rank {
  value: string;
  from: number;
  to: number;
}

const STANDS = new Set(['xếp', 'đứng', 'hạng', 'thứ', 'vị', 'trí', 'bậc', 'giữ']);
const GROUPS = new Set(['nhóm', 'tốp', 'top']);
const INSIDE = new Set(['trong', 'thuộc', 'vào', 'ở', 'đạt', 'nằm', 'giữ']);
const MOST = 1_000;

/** The rank that words without another value ask for, or null. "tổ 5", "nhóm 2 tiêu chí" name no rank. */
export function rankIn(view: View): Rank | null {
  const { tokens, clause } = view;
  const named = /(?:^| )(?:xếp hạng|thứ hạng|vị trí|xếp thứ|hạng)(?= |$)/u.test(`${view.words} ${view.hint}`);
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i]!;
    if (token.type !== 'num' || !/^\d{1,3}$/.test(token.value) || Number(token.value) > MOST) continue;
    const found = ordered(tokens, i) ?? grouped(tokens, i, named) ?? (named ? nth(tokens, i) : null);
    if (found) return { value: String(Number(token.value)), ...found };
  }
  return null;
}

/** "nằm trong 10 địa phương dẫn đầu": what is counted is the places that stand above. */
export function leadingRank({ tokens, main }: View): Rank | null {
  const numeral = main?.form === 'single' ? tokens[main.at] : undefined;
  const found = numeral && /^\d{1,3}$/.test(numeral.value) ? leading(tokens, main!.at) : null;
  return found && { value: String(Number(numeral!.value)), ...found };
}

/** "xếp thứ 3 trở lên", "đứng thứ 2 toàn tỉnh". */
function ordered(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  let from = at;
  while (from > 0 && (STANDS.has(tokens[from - 1]!.value) || tokens[from - 1]!.value === 'từ')) from--;
  const said = tokens.slice(from, at).map((token) => token.value);
  const ranks = said.some((word) => word === 'xếp' || word === 'đứng' || word === 'hạng' || word === 'trí');
  if (!ranks || tokens[at + 1]?.value === '/' || tokens[at + 1]?.value === 'sao') return null;
  const upward = tokens[at + 1]?.value === 'trở' && tokens[at + 2]?.value === 'lên';
  return { from, to: upward ? at + 3 : at + 1 };
}

const LEADS = /^(?:dẫn đầu|đứng đầu|tốt nhất|cao nhất)(?= |$)/u;
const PLACES = /^(?:(?:địa phương|tỉnh|xã|phường|huyện|đơn vị|thành phố|cơ quan|sở)(?: (?:,|và))? ?)+/u;

/** "nằm trong 10 địa phương dẫn đầu cả nước". */
function leading(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  if (!INSIDE.has(tokens[at - 1]?.value ?? '') && !GROUPS.has(tokens[at - 1]?.value ?? '')) return null;
  const after = tokens.slice(at + 1, at + 8).map((token) => token.value);
  const words = after.join(' ');
  const places = PLACES.exec(words)?.[0];
  if (!places || !LEADS.test(words.slice(places.length))) return null;
  const length = places.trim().split(' ').length + 2;
  return { from: at - 1, to: at + 1 + length };
}

/** "Xếp hạng chỉ số PAR: từ thứ 5 trở lên": the words before say that places are ranked. */
function nth(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  if (tokens[at - 1]?.value !== 'thứ' || tokens[at + 1]?.value === '/') return null;
  const from = tokens[at - 2]?.value === 'từ' ? at - 2 : at - 1;
  return { from, to: tokens[at + 1]?.value === 'trở' && tokens[at + 2]?.value === 'lên' ? at + 3 : at + 1 };
}

/** "trong nhóm 10", "vào tốp 5", "top 20". */
function grouped(tokens: readonly Token[], at: number, named: boolean): { from: number; to: number } | null {
  const group = tokens[at - 1]?.value ?? '';
  if (!GROUPS.has(group)) return null;
  const inside = INSIDE.has(tokens[at - 2]?.value ?? '');
  if (group === 'nhóm' && !inside && !named) return null;
  return { from: inside ? at - 2 : at - 1, to: at + 1 };
}
