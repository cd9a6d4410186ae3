/** Words that turn a value round or say that it moves: negations and directions that the meaning does not show. */
import { isRank } from '../units/unit-of-measure.ts';
import { namesAddedMoney } from './added-money.ts';
import { changeOf } from './change.ts';
import { unlikelyDenial } from './denials.ts';
import type { Draft } from './draft.ts';
import { COUNTED } from './nouns.ts';
import { phraseSet } from './phrases.ts';
import { wordsOf } from './pieces.ts';
import type { View } from './view.ts';

/** What may stand between a word and the value that it qualifies. */
const VERBS = new Set('đạt phải có là tăng giảm được còn để cần chiếm bằng giữ thực hiện phấn đấu duy trì'.split(' '));
const NEGATIONS = new Set(['không', 'chưa', 'chẳng', 'đừng', 'chớ']);
const STATES = new Set('đạt hoàn được giữ duy đúng bảo đảm xếp giao áp thực'.split(' '));
/** Negations that are part of a name: "thanh toán không dùng tiền mặt", "không khí". */
const NAMED_NEGATIONS = phraseSet(
  'không dùng tiền mặt | không khí | không gian | không chuyên trách | không thường xuyên | không chính thức | không giấy tờ | không phụ thuộc | không quân | không chuyên | không tập trung | không đồng bộ | không qua tiền mặt | chưa thành niên',
);
/** "bình không quân", "thời không gian": a word that was split is no such name. */
const SPLIT = new Set(['bình', 'thời', 'dân']);
/** Meanings without a negation in them. */
const WORDED = new Set<Draft['kind']>(['grade', 'deadline', 'frequency']);
/** "không muộn hơn", "không quá 2 lần". */
const LATEST = new Set('muộn chậm quá sau ít dưới'.split(' '));
const NAMED_GRADE = /^(?:không hoàn thành|không có)/u;
const CHANGES = new Set<Draft['kind']>(['growth', 'delta_pp', 'delta_abs']);
const STATED = new Set<Draft['kind']>(['rate', 'level', 'count']);
const MEASURED = new Set<Draft['kind']>([...STATED, 'ratio_xy', 'relative_to_assigned']);
/** What may stand before "Tăng tỷ lệ … đạt 95%". */
const OPENS =
  /^(?:(?:phấn đấu|phần đấu|tiếp tục|tập trung|đến|hết|cuối|năm|giai đoạn|[\d/.]+|trong|và|để|từng bước|-|\+|\*|,|:|\)|\() ?)*$/u;
/** "giảm nghèo", "tăng dân số": what is moved belongs to the name. */
const OF_THINGS: Record<string, ReadonlySet<string>> = {
  giảm: new Set('nghèo sinh nhẹ trừ giá tải án đau chấn béo áp thiểu'.split(' ')),
  tăng: new Set('cường dân tự trưởng thu sản gia áp tốc năng ca huyết'.split(' ')),
};
const NAMES_MOVEMENT = new Set([
  'gia',
  'độ',
  'mức',
  'suy',
  'thuyên',
  'tinh',
  'cắt',
  'xóa',
  'tăng',
  'giảm',
  'miễn',
  '-',
  'và',
]);

/** Only verbs stand between `at` and the value. */
export function leadsToValue({ tokens, main }: View, at: number): boolean {
  if (!main || at > main.from) return false;
  for (let i = at; i < main.from; i++) if (!VERBS.has(tokens[i]!.value)) return false;
  return true;
}

/** "không đạt 95%", "95% không đạt". The end of what it denies, or 0. */
export function negated(view: View, draft: Draft, at: number): number {
  const { tokens, main } = view;
  if (!NEGATIONS.has(tokens[at]!.value) || draft.kind === 'zero_event' || draft.kind === 'result') return 0;
  const next = tokens[at + 1]?.value ?? '';
  // "… đạt chuẩn không": a question, or a word too many
  if (at + 1 === view.clause.to && at > view.clause.from) return at + 1;
  if (WORDED.has(draft.kind))
    return view.taken[at] || LATEST.has(next) || (draft.kind === 'grade' && NAMED_GRADE.test(view.words)) ? 0 : at + 2;
  if (draft.kind === 'boolean' && !main) return STATES.has(next) ? at + 2 : 0;
  // "trên 30 người mắc: không xảy ra"
  if (main && at > main.to && tokens[at - 1]?.value === ':') return at + 2;
  if (main && at === main.to && (STATES.has(next) || at + 1 === view.clause.to)) return at + 1;
  if (leadsToValue(view, at + 1) && main!.from > at) return main!.to;
  const split = SPLIT.has(tokens[at - 1]?.value ?? '');
  if (NAMED_NEGATIONS.match(tokens, at) && !split) return 0;
  return nameTurned(view, draft, at) || deniesNothing(view, at) || unlikelyDenial(view, draft, at);
}

/** "100% các không nhiệm vụ": things are not denied ("văn bản không mật"), and nothing is after what opens a name. */
function deniesNothing({ tokens, taken, clause, main }: View, at: number): number {
  const next = tokens[at + 1];
  if (tokens[at]!.value !== 'không' || taken[at] || !main || next?.type !== 'word' || at + 1 >= clause.to) return 0;
  const opens = OPENS_NAME.has(tokens[at - 1]?.value ?? '');
  const undenied = OPENS_VALUE.match(tokens, at + 1, clause.to) ?? COUNTED.match(tokens, at + 1, clause.to);
  return (opens && !VERBS.has(next.value)) || undenied ? at + 2 : 0;
}

/** What names a value or bounds it is not denied: "không tỷ lệ", "95% không trở lên". */
const OPENS_VALUE = phraseSet(
  'tỷ lệ | tỷ trọng | tỷ suất | tổng | tổng số | trở lên | trở xuống | từ | năm | giá trị | sản lượng | diện tích | tốc độ | bình quân',
);

const OPENS_NAME = new Set('các những mọi mỗi từng tổng của cho với'.split(' '));

/** "Tỷ lệ hộ không có nhà tiêu: 5%": of a name with a negation, which side is better is for the catalogue to say. */
function nameTurned(view: View, draft: Draft, at: number): number {
  const { tokens, main, taken, clause, direction } = view;
  const bare = main && main.cmp === null && !main.since && main.form === 'single' && STATED.has(draft.kind);
  if (!bare || changeOf(view) !== null || direction !== null || at > main.from || taken[at] || clause.bracketed)
    return 0;
  return NAMED_NEGATIONS.match(tokens, at) ? 0 : at + 2;
}

/** "ngót giảm 0,2 điểm %", "95% giảm": a movement that became no change. The end of its words, or 0. */
export function unmoved(view: View, draft: Draft, at: number): number {
  const { main, tokens, clause, taken } = view;
  const { value } = tokens[at]!;
  if ((value !== 'giảm' && value !== 'tăng') || taken[at]) return 0;
  if (namesAddedMoney(view, at)) return 0;
  const next = tokens[at + 1]?.value ?? '';
  // "Tỷ lệ giảm dân số tự nhiên dưới 1%": it is the growth that is bounded
  if (value === 'giảm' && STATED.has(draft.kind) && main && at < main.from && /^(?:dân|tự|trưởng)$/.test(next))
    return at + 1;
  if (draft.kind === 'zero_event')
    return OF_THINGS[value]!.has(next) || NAMES_MOVEMENT.has(tokens[at - 1]?.value ?? '') ? 0 : at + 1;
  if (at + 1 === clause.to && main && at >= main.to) return at + 1;
  if (CHANGES.has(draft.kind)) return contradicts(view, draft, at) ? at + 1 : 0;
  if (!main || !MEASURED.has(draft.kind) || OF_THINGS[value]!.has(next)) return 0;
  if (at === main.to) return at + 1 === clause.to || tokens[at + 1]?.type !== 'num' ? at + 1 : 0;
  const named = NAMES_MOVEMENT.has(tokens[at - 1]?.value ?? '');
  if (at > main.to) return named || tokens[at + 1]?.type === 'num' ? 0 : at + 1;
  // "Số hộ khá tăng, số hộ nghèo dưới 1%": it ends a part of its own
  const own = at < clause.near && tokens[at + 1]?.value === ',';
  if (own || at >= main.from || changeOf(view) !== null) return 0;
  if (value === 'giảm') return main.to;
  // "Tăng tỷ lệ … đạt 95%" arrives at a level
  return named || OPENS.test(wordsOf(tokens, clause.from, at)) ? 0 : main.to;
}

/** "Giảm thu ngân sách tăng 5%": a direction before the value against the one that was read. */
function contradicts({ tokens, clause, main }: View, draft: Draft, at: number): boolean {
  if (!('change' in draft) || !main || (at < clause.near && tokens[at + 1]?.value === ',')) return false;
  const rises = (draft.change === 'rise') !== isRank(draft.unit);
  const against = tokens[at]!.value === (rises ? 'giảm' : 'tăng');
  return (
    against &&
    !OF_THINGS[tokens[at]!.value]!.has(tokens[at + 1]?.value ?? '') &&
    !NAMES_MOVEMENT.has(tokens[at - 1]?.value ?? '')
  );
}
