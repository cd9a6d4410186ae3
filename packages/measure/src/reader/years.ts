/** Levels of several years: "năm 2026: 80%; năm 2027: 85%" is one target for each year, of which a plan has one. */
import { asks } from '../says/reading.ts';
import type { Target } from '../target.ts';
import { ask } from './ask.ts';
import type { Phased } from './phases.ts';
import type { View } from './view.ts';

/** What may stand beside the name of a year before its value. */
const REST =
  /^(?:đến|năm|cuối|hết|vào|trong|đạt|là|phấn đấu|:|-|,|\(|ước|ít nhất|tối thiểu|từ|trên|tỷ lệ|và|còn|giảm|tăng|xuống|lên| )*$/u;

/** A year or a stage of the plan, as it is printed: "năm 2026", "giai đoạn 2021-2025", "đợt 1". */
export interface OwnTime {
  printed: string;
  /** The year, where it is one. */
  year: string | null;
  /** Words between it and the value that are no mere link: "năm 2026 công nhận 2 trường". */
  verb: string;
}

/**
 * The year or stage that the value of a clause is for, where it names one: before the value, or behind it at the end of
 * the clause. `first`: the clause that names what is measured.
 */
export function timeOf(view: View, first: boolean): OwnTime | null {
  return timeBefore(view) ?? (first || REST.test(view.near) ? timeBehind(view) : null) ?? timeAndVerb(view);
}

function timeBefore({ main, near, label, times, clause }: View): OwnTime | null {
  if (!main) return null;
  const [time, more] = times.filter(({ type, from }) => type === 'year' && from >= clause.near && from < main.from);
  const rest = near.replace(time?.iso[0] ?? '', '');
  const named =
    time !== undefined && more === undefined && (REST.test(rest) || REST.test(afterColon(label, time.iso[0]!)));
  return named ? ownYear(time.iso[0]!, '') : null;
}

/** "Tỷ lệ hồ sơ trực tuyến: năm 2026": the words from the year on. */
function afterColon(label: string, year: string): string {
  return label.slice(label.lastIndexOf(':', label.lastIndexOf(year)) + 1).replace(year, '');
}

/** "02 trường năm 2026", "12 phòng học giai đoạn 2021-2025", "2.000 cây đợt 1". */
function timeBehind({ main, times, clause, tail, tokens }: View): OwnTime | null {
  if (!main) return null;
  const [time, more] = times.filter(({ type, from }) => (type === 'year' || type === 'years') && from >= main.to);
  const closes = time && !more && tokens.slice(time.to, clause.to).every(({ value }) => value === '.');
  if (closes && !OF_ANOTHER.test(tail)) {
    const [iso] = time.iso as [string];
    return time.type === 'year' ? ownYear(iso, '') : { printed: `giai đoạn ${iso}`, year: null, verb: '' };
  }
  const stage = STAGE.exec(tail)?.[0].trim();
  return stage ? { printed: stage.replace(/[iv]+$/u, (roman) => roman.toUpperCase()), year: null, verb: '' } : null;
}

/** "so với năm 2025" is what it is compared with, "từ năm 2026" when it begins. */
const OF_ANOTHER = /(?:^| )(?:so|hơn|bằng|từ|kể từ|sau|theo|của) (?:với )?(?:\p{L}+ ){0,3}(?:năm|giai đoạn) [\d -]+$/u;
const STAGE = /(?:^| )(?:giai đoạn|đợt|kỳ) (?:[1-9]|i{1,3}|iv|v)(?= *$)/u;

/** "Năm 2026 công nhận 2 trường": the words repeat what is done in each year. */
function timeAndVerb({ near }: View): OwnTime | null {
  const found = /^(?:(?:đến|trong|và) )?năm ((?:19|20)\d\d)((?: (?!so |với )\p{L}+){1,6})$/u.exec(near);
  return found && ownYear(found[1]!, found[2]!.trim());
}

const ownYear = (year: string, verb: string): OwnTime => ({ printed: `năm ${year}`, year, verb });

/** The target of one of the years or stages, chosen by `way`; null where the clauses are not all of different ones. */
export function asYears(
  members: readonly { target: Target; time: OwnTime | null; part: boolean }[],
  text: string,
  way: number,
): Phased | null {
  const times = members.flatMap(({ time }) => time ?? []);
  const kinds = new Set(members.map(({ target }) => target.kind));
  const printed = times.map((time) => time.printed);
  if (times.length < 2 || times.length !== members.length || new Set(printed).size !== times.length) return null;
  if (kinds.size > 1 || members.some(({ part }) => part) || new Set(times.map(({ verb }) => verb)).size > 1)
    return null;
  const chosen = members[way] ?? members[0]!;
  const years = times.flatMap(({ year }) => year ?? []);
  const apart = years.length === times.length ? asks.yearsApart({ years }) : asks.stagesApart({ stages: printed });
  return {
    target: { ...chosen.target, text },
    questions: [ask('MEANING_UNCLEAR', apart)],
    ways: times.map(({ year, printed: stage }) => (year === null ? asks.ofStage({ stage }) : asks.ofYear({ year }))),
  };
}
