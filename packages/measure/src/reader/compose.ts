import { formatWithUnit } from '../format-number.ts';
import type { Message } from '../messages.ts';
import { asks } from '../says/reading.ts';
import type { Question, Target } from '../target.ts';
import { ask, quoted } from './ask.ts';
import { compareDecimals, shiftDecimal } from './decimal.ts';
import { lex } from './lexer.ts';
import { asPhases, type PhaseName } from './phases.ts';
import { said } from './said.ts';
import { normalise } from './text.ts';
import { SHARE_STRUCTURE } from './words.ts';
import { asYears, type OwnTime } from './years.ts';

export interface Piece {
  target: Target;
  /** The phase of the year that it is about. */
  phase: PhaseName | null;
  /** It follows "trong đó" or stands in brackets: a part of the member before. */
  part: boolean;
  /** The year or the stage of the plan that it is for. */
  time: OwnTime | null;
}

export interface Composed {
  target: Target | null;
  questions: Question[];
  /** What speaks for each way of putting the clauses together, where there are several. */
  ways: readonly Message[];
}

/**
 * Several readings of one text become one target: phases of a year, one of several years, a structure, a composite of members, or a target
 * with its parts. `way` chooses among the ways that the first composing named.
 */
export function compose(pieces: readonly Piece[], text: string, hint: string, way: number): Composed {
  const useful = pieces.filter((piece) => !wordsOnly(piece.target));
  const sinceNow = afterResult(useful, text);
  if (sinceNow) {
    const now = ask('NOT_READ', asks.notRead({ printed: quoted(useful[0]!.target.text) }));
    return { target: sinceNow, questions: [now], ways: [] };
  }
  const band = asBand(useful, text);
  if (band) return { target: band, questions: useful.flatMap(({ target }) => unsaidBound(target)), ways: [] };
  const nameless = namelessOf(useful) ?? basesApart(useful) ?? fragmentOf(pieces);
  if (nameless) return { target: together(pieces, text, hint), questions: [nameless], ways: [] };
  return (
    asPhases(useful, text, way) ??
    asYears(useful, text, way) ?? { target: together(pieces, text, hint), questions: [], ways: [] }
  );
}

/** "90% (mục tiêu 93%)": one level is to be reached, and which? */
const GOAL = /^(?:mục tiêu|quyết tâm|thi đua) /iu;

/** "95%, 97%": two levels of one kind, and no word says which is of what. */
function namelessOf(pieces: readonly Piece[]): Question | null {
  const measured = pieces.some(({ target }) => BANDED.has(target.kind) || target.kind === 'growth');
  const when = measured ? pieces.find(({ target }) => saysWhenOnly(target)) : undefined;
  if (when) return ask('NOT_READ', asks.notRead({ printed: quoted(when.target.text) }));
  const found = pieces.find(
    ({ target, part }, i) =>
      i > 0 &&
      (!part || target.aspirational || GOAL.test(target.text)) &&
      (isBare(target) || (target.label === null && /^(?:theo|khi|vào|nếu) /iu.test(target.subject ?? ''))) &&
      (target.kind === pieces[i - 1]!.target.kind || /[%‰]/u.test(target.unit ?? '')) &&
      sameUnit(target, pieces[i - 1]!.target) &&
      target.kind !== 'deadline',
  );
  return found ? ask('NOT_READ', asks.notRead({ printed: quoted(found.target.text) })) : null;
}

const COMPARED = new Set<Target['kind']>(['growth', 'delta_pp', 'relative_to_assigned']);
const BASE = /(?:^|\s)(?:so(?: với)?|kế hoạch|dự toán|chỉ tiêu|nghị quyết|cùng kỳ|năm trước)(?=[\s,.;)]|$)/iu;
/** No thing of its own stands between the value and its base: "10% số người chết so với …". */
const BASE_ALONE = new RegExp(`[%‰]\\s*(?:trở lên\\s*)?${BASE.source.replace('(?:^|\\s)', '')}`, 'iu');

/** "tăng 12% so với kế hoạch và 8% so với cùng kỳ": one thing against two bases, of which one has to be reached. */
function basesApart(pieces: readonly Piece[]): Question | null {
  const at = pieces.findIndex(({ target, part }, i) => {
    const before = pieces[i - 1]?.target;
    if (!before || part || !COMPARED.has(before.kind) || !COMPARED.has(target.kind)) return false;
    const nameless = (target.label ?? '').replace(JOINING, '') === '' && BASE_ALONE.test(target.text.normalize('NFC'));
    return nameless && BASE.test(before.text.normalize('NFC'));
  });
  if (at < 0) return null;
  const [first, second] = [pieces[at - 1]!, pieces[at]!].map(({ target }) => quoted(target.text));
  return ask('MEANING_UNCLEAR', asks.twoBases({ first: first!, second: second! }));
}

/** "95%; mỗi thôn": words that say more about a value and stand apart from it. */
const QUALIFIES = /^[\s+\-.;]*(?:mỗi|từng|so với|so|riêng|trừ|h[àằ]ng|kể cả|ngoại trừ)\s+\S+(?:\s+\S+){0,3}[\s.;]*$/iu;

/** A fragment beside a value that would be dropped. */
function fragmentOf(pieces: readonly Piece[]): Question | null {
  const measured = pieces.some(({ target }) => BANDED.has(target.kind) || 'change' in target);
  const found = pieces.find(({ target }) => wordsOnly(target) && QUALIFIES.test(target.text.normalize('NFC')));
  return measured && found ? ask('NOT_READ', asks.notRead({ printed: quoted(found.target.text) })) : null;
}

/** "cây" after "cây xanh" counts the same. */
function sameUnit(one: Target, other: Target): boolean {
  return one.unit === other.unit || (one.unit !== null && other.unit?.startsWith(`${one.unit} `) === true);
}

/** "; hàng quý", "trong quý III," beside a level: a time or a period and nothing that it is of. */
function saysWhenOnly({ kind, cmp, text }: Target): boolean {
  return (
    (kind === 'deadline' || kind === 'frequency') && (cmp === 'in' || cmp === 'every') && text.split(/\s+/u).length <= 4
  );
}

/** Words that join a level to the one before and name nothing: "trên 50%, phấn đấu 60%". */
const JOINING =
  /(?:phấn đấu|mục tiêu|quyết tâm|thi đua|còn|tăng thêm|tăng|giảm|mỗi năm|h[àằ]ng năm|bình quân|năm sau|đạt|tối thiểu|ít nhất|tối đa|không quá|dưới|tỷ|triệu|nghìn|đồng|trên|từ|trở lên|và|hoặc|đến|là|[\s,:])+/giu;

/** A number with its unit and no word. */
function isBare({ text, unit, label }: Target): boolean {
  const own = (words: string) =>
    words
      .toLowerCase()
      .replace(unit ?? '', '')
      .replace(JOINING, '');
  return (label === null || own(label) === '') && !/\p{L}/u.test(own(text));
}

function together(pieces: readonly Piece[], text: string, hint: string): Target | null {
  const useful = pieces.some((piece) => !wordsOnly(piece.target))
    ? pieces.filter((piece) => !wordsOnly(piece.target))
    : pieces.slice(0, 1);
  const members: Target[] = [];
  for (const { target, part } of useful) {
    const last = members[members.length - 1];
    if (part && last) last.children.push(target);
    else members.push(target);
  }
  const [first] = members;
  if (!first) return null;
  const structure = asStructure(members, text, hint);
  if (structure) return structure;
  if (members.length === 1) return { ...first, text };
  const bound = first.cmp === 'eq' && first.kind !== 'zero_event' ? { hi: null } : {};
  return {
    ...first,
    ...bound,
    text,
    label: first.label,
    evalRule: 'children_all',
    aspirational: members.some((member) => member.aspirational),
    children: members,
    spans: members.flatMap((member) => member.spans),
    confidence: Math.min(...members.map((member) => member.confidence)),
  };
}

/** "hiện nay 70%, phấn đấu đạt 80%": what there is by now is what the target starts from, which is confirmed. */
function afterResult(pieces: readonly Piece[], text: string): Target | null {
  const [now, aim, more] = pieces.map(({ target }) => target);
  if (now?.kind !== 'result' || !aim || more || !(BANDED.has(aim.kind) || aim.kind === 'ratio_xy') || bearsAnother(aim))
    return null;
  if (now.unit !== aim.unit || now.lo === null || pieces.some(({ part }) => part)) return null;
  const baseline =
    aim.baseline ??
    (now.y === null ? formatWithUnit(now.lo, now.unit) : `${now.lo}/${formatWithUnit(now.y, now.unit)}`);
  return { ...aim, text, baseline, spans: [...now.spans, ...aim.spans] } as Target;
}

/** A name of its own beside words of time and will. */
function bearsAnother({ label }: Target): boolean {
  return (label ?? '').replace(JOINING, '').replace(/(?:cuối|hết|trong|năm|kỳ|tháng|quý|sẽ|\d|\/)+/giu, '') !== '';
}

/** "tối thiểu 2, tối đa 5 mô hình": two bounds of one thing, between which it has to stay. */
function asBand(pieces: readonly Piece[], text: string): Target | null {
  const [first, second, more] = pieces.map(({ target }) => target);
  if (!first || !second || more || pieces.some(({ part, phase }) => part || phase !== null)) return null;
  const [low, high] = first.lo !== null && second.hi !== null ? [first, second] : [second, first];
  const isBand = (low.cmp === 'ge' || low.cmp === 'gt') && (high.cmp === 'le' || high.cmp === 'lt');
  if (!isBand || low.kind !== high.kind || low.unit !== high.unit || bearsName(second)) return null;
  if (!BANDED.has(low.kind) || compareDecimals(low.lo ?? '0', high.hi ?? '0') >= 0) return null;
  return {
    ...low,
    text,
    label: first.label,
    cmp: 'between',
    hi: high.hi,
    ...(low.cmp === 'gt' && { loOpen: true }),
    ...(high.cmp === 'lt' && { hiOpen: true }),
    direction: 'band',
    evalRule: 'band',
    spans: [...first.spans, ...second.spans],
    confidence: Math.min(low.confidence, high.confidence),
  } as Target;
}

const BANDED = new Set<Target['kind']>(['rate', 'level', 'count']);

/** "trên 1%; 2%": the side that the indicator is better on makes no bound of a band; only words and signs do. */
function unsaidBound({ text, unit }: Target): Question[] {
  const said = /[\p{L}<>≤≥]/u.test(text.replace(unit ?? '', ''));
  return said ? [] : [ask('NOT_READ', asks.notRead({ printed: quoted(text) }))];
}

/** A label of its own, not what joins the two: "nhưng", "và". */
function bearsName({ label }: Target): boolean {
  return !/^(?:và|nhưng|,|\s|đồng thời|cũng|đạt|là)*$/iu.test(label ?? '');
}

function wordsOnly(target: Target): boolean {
  return target.kind === 'text' && target.cmp === 'none';
}

/** "Công nghiệp 41,8%; dịch vụ 39,7%; nông nghiệp 18,5%": bare labelled shares, announced as a structure or making 100. */
function asStructure(members: readonly Target[], text: string, hint: string): Target | null {
  if (members.length < 2) return null;
  const bare = members.every(
    (member) =>
      member.kind === 'rate' &&
      member.label !== null &&
      member.children.length === 0 &&
      (member.cmp === 'ge' || member.cmp === 'eq' || member.cmp === 'le') &&
      /^[^%]*%[ .;,)\n]*$/.test(normalise(member.text).value),
  );
  if (
    !bare ||
    members.some((member) =>
      /t[ỷỉ] lệ|từ|trở lên|trên|dưới|>|<|≥|≤/iu.test(member.text.replace(/(?:trên|trong) (?:địa bàn|tổng)/gu, '')),
    )
  )
    return null;
  const announced = said(plainWords(members[0]!.label!), SHARE_STRUCTURE) || said(hint, SHARE_STRUCTURE);
  const shares = members.map((member) => ({
    ...member,
    cmp: 'eq' as const,
    lo: member.lo ?? member.hi,
    hi: member.hi ?? member.lo,
    direction: 'none' as const,
    evalRule: 'manual' as const,
  }));
  if (!announced && !totals100(shares.map((share) => share.lo!))) return null;
  return {
    ...members[0]!,
    kind: 'share_structure',
    text,
    cmp: 'eq',
    lo: null,
    hi: null,
    x: null,
    y: null,
    unit: '%',
    direction: 'none',
    evalRule: 'children_all',
    children: shares as Target[],
    spans: members.flatMap((member) => member.spans),
  };
}

/** A label as printed, as words joined by single spaces. */
function plainWords(label: string): string {
  return lex(label)
    .tokens.map((token) => token.value)
    .join(' ');
}

function totals100(values: readonly string[]): boolean {
  const depth = values.reduce((most, value) => Math.max(most, value.split('.')[1]?.length ?? 0), 0);
  const total = values.reduce((all, value) => all + BigInt(shiftDecimal(value, depth)), 0n);
  return compareDecimals(shiftDecimal(total.toString(), -depth), '100') === 0;
}
