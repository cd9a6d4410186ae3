/** Questions about the text as a whole: impossible days, words that no meaning holds, old fonts and missing marks. */
import { asks } from '../says/reading.ts';
import type { Question, Target } from '../target.ts';
import { ask, quoted } from './ask.ts';
import type { Effect } from './effects.ts';
import type { Lexed } from './lexer.ts';
import { spanOf } from './printed.ts';
import type { TimeMark } from './times.ts';

/** "31/02/2026". */
export function dayQuestions({ lexed, times }: { lexed: Lexed; times: readonly TimeMark[] }): Question[] {
  return times
    .filter(({ type, iso: [day = ''] }) => type === 'day' && !isDay(day))
    .map(({ from, to }) => {
      const { start, end } = spanOf(lexed, from, to);
      return ask('NUMBER_UNREADABLE', asks.noSuchDay({ printed: quoted(lexed.given.slice(start, end)) }));
    });
}

/** "2026-06-30", "--02-29", "---25": a year that is not said may be a leap year. */
function isDay(iso: string): boolean {
  const found = /^(\d{4}|-)-(\d\d|-)-(\d\d)$/.exec(iso);
  if (!found) return true;
  const [, year, month, day] = found;
  if (month === '-') return true;
  const last = new Date(Date.UTC(year === '-' ? 2000 : Number(year), Number(month), 0)).getUTCDate();
  return Number(day) <= last;
}

/** More words than this are one question about the whole. */
const MOST_QUOTED = 4;

/** What no meaning holds is quoted; times inside the year are held by its phases. */
export function effectQuestions(lexed: Lexed, effects: readonly Effect[], target: Target | null): Question[] {
  const open = effects.filter(({ time }) => !(time && target?.phases));
  const [first] = open;
  const last = open[open.length - 1];
  if (!first || !last) return [];
  const shown = open.length > MOST_QUOTED ? [{ from: first.from, to: last.to }] : open;
  return shown.map(({ from, to }) => {
    const { start, end } = spanOf(lexed, from, to);
    return ask('NOT_READ', asks.notRead({ printed: quoted(lexed.given.slice(start, end)) }));
  });
}

/** Doubled for the sound of it: "dần dần", "luôn luôn". */
const REDUPLICATED = new Set('dần luôn thường từ đều thi'.split(' '));

const LEARNING = new Set(['tiểu', 'trung', 'đại']);

/** "150 150 triệu đồng": thousands, or a number typed twice. */
const TWICE = /(?:^| )(\d{3}) \1$/u;

/** "triệu triệu", "tỷ lệ lệ": a word typed twice may have taken the place of another. */
export function repeatQuestions({ tokens, given, text }: Lexed): Question[] {
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    if (TWICE.test(token.value)) return [ask('NOT_READ', asks.notRead({ printed: token.value }))];
    // "học sinh tiểu học học 2 buổi"
    if (token.value === 'học' && LEARNING.has(tokens[i - 1]?.value ?? '')) return [];
    const repeats = token.type !== 'sym' && next?.type === token.type && next.value === token.value;
    if (!repeats || REDUPLICATED.has(token.value)) return [];
    const printed = quoted(given.slice(text.origin[token.start], text.origin[next.end]));
    return [ask('NOT_READ', asks.notRead({ printed }))];
  });
}

/** Typed for an old font or without marks: what it says in Unicode has to be confirmed. */
export function textQuestions({ text, marked }: Lexed): Question[] {
  if (text.converted) {
    const { encoding, text: unicode } = text.converted;
    return [ask('TEXT_CONVERTED', asks.converted({ font: encoding, text: quoted(unicode) }), [unicode])];
  }
  return marked === null ? [] : [ask('TEXT_CONVERTED', asks.unmarked({ text: quoted(marked) }), [marked])];
}
