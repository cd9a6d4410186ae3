/**
 * The audit of a reading: every word of the text that would bear on a value — a comparator, a base of comparison, what a
 * value is per, a unit of measure, a plan, a number word — is claimed by a field of the reading that agrees with it, or
 * belongs to a name, or is asked about. It looks at the whole text, at brackets and dropped parts as well, and at nothing
 * of the grammar but what it came to.
 */

import { isRank } from '../units/unit-of-measure.ts';
import {
  isFragment,
  LOOSE_PER,
  LOOSE_UNITS,
  NOT_SURPASSED,
  namesOpenEnd,
  namesUnit,
  OPEN_ENDS,
  PLANS,
} from './audit-words.ts';
import { type BasePhrase, basePhraseAt } from './base-phrases.ts';
import { changeOf } from './change.ts';
import type { Draft } from './draft.ts';
import type { Effect } from './effects.ts';
import type { Lexed } from './lexer.ts';
import { looseAbove } from './loose-above.ts';
import { looseNumberWord } from './loose-number-word.ts';
import { wordsOf } from './pieces.ts';
import { recursInName } from './recurring-names.ts';
import type { Token } from './token.ts';
import { PER } from './units.ts';
import type { View } from './view.ts';

/** A clause with what it was read as. */
export interface ReadClause {
  view: View;
  draft: Draft;
  /** What the meaning rests on besides quantities. */
  used: readonly { from: number; to: number }[];
}

interface Audited {
  lexed: Lexed;
  tokens: readonly Token[];
  /** For every token: it belongs to a quantity, or to a number that is no value. */
  taken: readonly boolean[];
  /** The innermost clause that holds the token looked at; null where none does. */
  owner: ReadClause | null;
  /** What it came to is compared with nothing. */
  unjudged: boolean;
}

/** The end of the unclaimed words that begin at `at`, or 0. */
type Claim = (audited: Audited, at: number) => number;

/** Kinds whose number is a level: a base of comparison has no part in it. */
const LEVELS = new Set<Draft['kind']>(['rate', 'level', 'count', 'ratio_xy', 'frequency', 'zero_event']);
const STATES = new Set<Draft['kind']>(['boolean', 'award', 'grade']);
const CHANGES = new Set<Draft['kind']>(['growth', 'delta_pp', 'delta_abs']);
/** Nothing is compared with these; words beside a level are of its text. */
const UNJUDGED = new Set<Draft['kind']>(['result', 'deadline']);

/** "so với năm 2020": what a change is measured against, and nothing else is. */
const base: Claim = ({ tokens, owner, unjudged }, at) => {
  const found = basePhraseAt(tokens, at);
  if (!found || unjudged) return 0;
  if (owner && restatedAt(owner, at)) return 0;
  return owner && claimsBase(owner, wordsOf(tokens, at, found.to), found) ? 0 : found.to;
};

function claimsBase({ view, draft }: ReadClause, words: string, { kind }: BasePhrase): boolean {
  const named = draft.baseline !== null && words.includes(draft.baseline);
  if (kind === 'before') return named || CHANGES.has(draft.kind) || draft.kind === 'relative_to_assigned';
  if (LEVELS.has(draft.kind)) return named && changeOf(view)?.kind === 'into';
  if (STATES.has(draft.kind)) return false;
  return named;
}

function restatedAt({ view }: ReadClause, at: number): boolean {
  return view.clause.restated.some(({ quantity, from, to }) => quantity !== view.main && from <= at && at < to);
}

/** "/người": part of the unit of measure. */
const per: Claim = ({ tokens, owner, unjudged }, at) => {
  if (tokens[at]!.value !== '/') return 0;
  // "được khám 1 lần/năm đạt 85%": how often, in the name of what the share is of
  if (at > 1 && recursInName(tokens, at - 2)) return 0;
  const found = PER.match(tokens, at + 1);
  if (!found || !LOOSE_PER.has(found.entry) || unjudged) return 0;
  if (!owner) return at + 1 + found.length;
  const { draft, view } = owner;
  const units = [draft.unit, ...view.clause.restated.map(({ quantity }) => view.resolve(quantity).unit)];
  const main = view.main;
  // a share is one of each year: "đạt 95%/năm"
  const closes = main !== null && at >= main.from && (view.taken[at] || at + 1 + found.length === view.clause.to);
  const yearly = found.entry === 'năm' && closes && /^(?:%|‰|điểm %)/u.test(draft.unit ?? '');
  const recurs = draft.kind === 'frequency' && draft.per.unit === PERIODS[found.entry];
  return yearly || recurs || units.some((unit) => unit?.includes(`/${found.entry}`)) ? 0 : at + 1 + found.length;
};

const PERIODS: Record<string, string> = { năm: 'year', tháng: 'month', quý: 'quarter', tuần: 'week', ngày: 'day' };

/** "trở lên", "trở xuống": the side on which the value lies. */
const openEnd: Claim = ({ tokens, owner, unjudged }, at) => {
  const found = OPEN_ENDS.match(tokens, at);
  if (!found || unjudged || namesOpenEnd(tokens, at, found.entry)) return 0;
  const to = at + found.length;
  if (!owner) return to;
  return agrees(owner, found.entry, at) ? 0 : to;
};

function agrees({ view, draft, used }: ReadClause, side: 'up' | 'down', at: number): boolean {
  const { main, clause } = view;
  if (draft.kind === 'grade') return side === 'up';
  const inUsed = used.some(({ from, to }) => from <= at && at < to);
  if (!main) return inUsed ? side === 'up' : STATES.has(draft.kind);
  if (isRank(draft.unit)) return side === 'up';
  const beside = [main, ...clause.restated.map(({ quantity }) => quantity)].find(
    (each) => each.from <= at && at < each.to,
  );
  if (beside && beside !== main) return true;
  if (at < main.from) return view.taken[at] === true;
  if (main.form !== 'single' && side === 'down') return false;
  return side === 'up'
    ? draft.direction !== 'lower' || draft.cmp === 'ge'
    : draft.hi !== null && draft.direction === 'lower';
}

/** "so với kế hoạch": a percentage of what is assigned. */
const plan: Claim = ({ tokens, owner, unjudged }, at) => {
  const found = PLANS.match(tokens, at);
  if (!found || unjudged) return 0;
  const rule = tokens[at + found.length - 1]!.value === 'định';
  const claimed =
    owner && (owner.draft.relativeTo !== null || restatedAt(owner, at) || (rule && CHANGES.has(owner.draft.kind)));
  return claimed ? 0 : at + found.length;
};

/** "vượt": a mark that is surpassed. */
const surpassed: Claim = ({ tokens, owner, taken, unjudged }, at) => {
  if (tokens[at]!.value !== 'vượt' || taken[at] || unjudged) return 0;
  const after = tokens[at + 1]?.value ?? '';
  return NOT_SURPASSED.has(after) || owner?.draft.relativeTo != null ? 0 : at + 1;
};

/** "tấn", "triệu đồng" without a number. */
const unit: Claim = ({ tokens, owner, taken, unjudged }, at) => {
  const found = LOOSE_UNITS.match(tokens, at);
  if (!found || taken[at] || unjudged || namesUnit(tokens, at)) return 0;
  const lacksNumber = /^(?:từ|đến|đạt|trên|dưới|khoảng)$/u.test(tokens[at - 1]?.value ?? '');
  return owner?.draft.unit?.includes(found.entry) && !lacksNumber ? 0 : at + found.length;
};

const fragment: Claim = ({ tokens, owner, taken, unjudged }, at) =>
  !taken[at] && !unjudged && isFragment(tokens, at, owner?.view.main?.from) ? at + 1 : 0;

/** "tăng 12% so với với năm 2022": a comparison whose base is not understood. */
const unknownBase: Claim = ({ tokens, owner, unjudged }, at) => {
  if (unjudged || !owner) return 0;
  const cut = tokens[at]!.value === 'với' && tokens[at - 1]?.value !== 'so' && tokens[at + 1]?.value === 'năm';
  if (cut) return tokens[at + 2]?.type === 'num' && CHANGES.has(owner.draft.kind) ? at + 3 : 0;
  if (tokens[at]!.value !== 'so' || tokens[at + 1]?.value !== 'với') return 0;
  const { draft } = owner;
  const known = draft.baseline !== null || draft.relativeTo !== null || restatedAt(owner, at);
  return CHANGES.has(draft.kind) && !known && !basePhraseAt(tokens, at) && !PLANS.match(tokens, at) ? at + 2 : 0;
};

const numberWord: Claim = ({ lexed, tokens, taken }, at) =>
  !taken[at] && looseNumberWord(lexed, tokens, at) ? at + 1 : 0;

/** "trừ 5%": what is taken off, and from what? "khấu trừ 5%" is what is done. */
const deducted: Claim = ({ tokens, unjudged }, at) => {
  if (tokens[at]!.value !== 'trừ' || unjudged || DEDUCTS.has(tokens[at - 1]?.value ?? '')) return 0;
  const number = /^(?:đi|khoảng|bớt|từ|trên|dưới)$/u.test(tokens[at + 1]?.value ?? '') ? at + 2 : at + 1;
  return tokens[number]?.type === 'num' ? number + 1 : 0;
};

const DEDUCTS = new Set(['khấu', 'giảm', 'miễn', 'diệt', 'bài', 'phòng', 'khử']);

/** "Thu trên ngân sách", "95% trên": a bound that bounds nothing. */
const above: Claim = ({ tokens, owner, taken, unjudged }, at) =>
  taken[at] || unjudged || !owner?.view.main ? 0 : looseAbove(tokens, at);

/** ", tăng còn 1 tiêu chí": beside a value, a movement against where it arrives. */
const contraryMove: Claim = ({ tokens, owner, unjudged }, at) => {
  const arrives = MOVES[tokens[at]!.value];
  if (!arrives?.has(tokens[at + 1]?.value ?? '') || unjudged || !owner || !restatedAt(owner, at)) return 0;
  return tokens[at + 2]?.type === 'num' ? at + 3 : 0;
};

const MOVES: Record<string, ReadonlySet<string>> = {
  tăng: new Set(['còn', 'xuống']),
  nâng: new Set(['còn', 'xuống']),
  giảm: new Set(['lên']),
  hạ: new Set(['lên']),
};

const CLAIMS: readonly Claim[] = [
  contraryMove,
  above,
  deducted,
  base,
  unknownBase,
  per,
  openEnd,
  plan,
  surpassed,
  fragment,
  unit,
  numberWord,
];

/** What no field of the reading claims. `hint`: the indicator's name; words that repeat it are the name. */
export function unclaimed(
  lexed: Lexed,
  taken: readonly boolean[],
  clauses: readonly ReadClause[],
  hint: string,
): Effect[] {
  const { tokens } = lexed;
  const owners = ownersOf(tokens.length, clauses);
  const found: Effect[] = [];
  const worded = clauses.every(({ draft }) => draft.kind === 'text');
  for (let at = 0; at < tokens.length; at++) {
    const owner = owners[at] ?? null;
    const unjudged = worded || (owner !== null && UNJUDGED.has(owner.draft.kind));
    const audited = { lexed, tokens, taken, owner, unjudged };
    for (const claim of CLAIMS) {
      const to = claim(audited, at);
      if (!to || repeats(tokens, at, to, hint)) continue;
      found.push({ from: at, to, time: false });
      at = to - 1;
      break;
    }
  }
  return found;
}

/** For every token the innermost clause that holds it: clauses in brackets stand behind the one that they are in. */
function ownersOf(length: number, clauses: readonly ReadClause[]): (ReadClause | undefined)[] {
  const owners: (ReadClause | undefined)[] = new Array(length);
  for (const each of clauses) owners.fill(each, each.view.clause.from, each.view.clause.to);
  return owners;
}

/** The words stand in the indicator's name with the word before or after them. */
function repeats(tokens: readonly Token[], from: number, to: number, hint: string): boolean {
  if (hint === '') return false;
  const name = ` ${hint} `;
  const before = from > 0 && name.includes(` ${wordsOf(tokens, from - 1, to)} `);
  const after = to < tokens.length && name.includes(` ${wordsOf(tokens, from, to + 1)} `);
  return before || after;
}
