/** "được khám ít nhất 1 lần/năm đạt 85%": how often belongs to the name of what a share is of. */
import { frequencyIn } from './frequency.ts';
import { wordsOf } from './pieces.ts';
import type { Token } from './token.ts';
import { PEOPLE } from './words.ts';

/** How far from it the share may stand, and the most tokens that it takes. */
const NEAR = 30;
const LONGEST = 8;
const ENDS = new Set([';', '.', ',', '\n', ':']);
const OF_CASES = /(?:^| )(?:tỷ lệ|số|được|tham gia|có)(?= |$)/u;
/** "Học sinh học 6 buổi/tuần đạt 100%": those who do it so often. */
const OF_PEOPLE = new RegExp(`^(?:- )?(?:${PEOPLE})(?= )`, 'u');
/** What somebody does or gets so often, besides "lần". */
const OCCASION = new Set(['buổi', 'tiết', 'bữa', 'ca', 'ngày', 'giờ', 'phút']);
const PERIOD = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm']);
/** "đạt 100% kế hoạch" after it says how much of a plan was done, and it is the plan. */
const OF_PLAN = /^% (?:các )?(?:kế hoạch|chỉ tiêu|kh|yêu cầu|nghị quyết)(?= |$)/u;

/** "đạt 95% và khám 2 lần/năm" asks for two things; "95% hộ nghèo và cận nghèo được khám 2 lần/năm" for one. */
const BEGINS_ANEW = /(?:^| )và(?= )(?!.* (?:được|tham gia|có)(?: |$))/u;

const isShare = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.type === 'num' && tokens[at + 1]?.value === '%';

/** The end of how often something happens that begins at `at` and is part of a name, or 0. */
export function recursInName(tokens: readonly Token[], at: number): number {
  const { type, value } = tokens[at]!;
  const often = type === 'num' ? perPeriod(tokens, at) : 0;
  if (often && !CEILING.test(tokens[at - 1]?.value ?? ''))
    return shareBefore(tokens, at) || shareAfter(tokens, at, often) ? often : 0;
  const each = value === 'mỗi' || value === 'hàng';
  if (type !== 'num' && !each && !(value === 'một' && tokens[at + 1]?.value === 'lần')) return 0;
  const found = frequencyIn(tokens, at, Math.min(at + LONGEST, tokens.length));
  if (
    !found ||
    (found.from !== at && !(each && found.from === at + 1)) ||
    !tokens.slice(at, found.to).some((token) => token.value === 'lần')
  )
    return 0;
  // "mỗi quý … 1 lần" with more between, "1 lần/tháng mỗi năm": more is said than how often
  if ((each && found.to !== at + 4) || /^(?:mỗi|hàng|\/)$/u.test(tokens[found.to]?.value ?? '')) return 0;
  // "tối đa 1 lần/năm" would ask for less
  if (CEILING.test(tokens[at - 1]?.value ?? '')) return 0;
  return shareBefore(tokens, at) || shareAfter(tokens, at, found.to) ? found.to : 0;
}

const CEILING = /^(?:đa|quá|dưới|hơn|<|≤)$/u;

/** "2 buổi/ngày", "30 phút mỗi ngày": the end, or 0. */
function perPeriod(tokens: readonly Token[], at: number): number {
  const per = tokens[at + 2]?.value;
  const stated = OCCASION.has(tokens[at + 1]?.value ?? '') && (per === '/' || per === 'mỗi' || per === 'một');
  return stated && PERIOD.has(tokens[at + 3]?.value ?? '') && tokens[at + 4]?.value !== '/' ? at + 4 : 0;
}

function shareBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - NEAR && !ENDS.has(tokens[i]!.value); i--)
    if (isShare(tokens, i)) return !BEGINS_ANEW.test(wordsOf(tokens, i + 2, at));
  return false;
}

function shareAfter(tokens: readonly Token[], at: number, end: number): boolean {
  let first = at;
  while (first > 0 && first > at - NEAR && !ENDS.has(tokens[first - 1]!.value)) first--;
  const words = wordsOf(tokens, first, at);
  if (!OF_CASES.test(words) && !OF_PEOPLE.test(words)) return false;
  for (let i = end; i < tokens.length && i < end + NEAR; i++) {
    if (isShare(tokens, i)) return !OF_PLAN.test(wordsOf(tokens, i + 1, Math.min(i + 5, tokens.length)));
    if (ENDS.has(tokens[i]!.value) && tokens[i]!.value !== ':') return false;
  }
  return false;
}
