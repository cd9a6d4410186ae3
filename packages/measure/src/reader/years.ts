/** Levels of several years: "năm 2026: 80%; năm 2027: 85%" is one target for each year, of which a plan has one. */
import { asks } from '../says/reading.ts';
import type { Target } from '../target.ts';
import { ask } from './ask.ts';
import type { Phased } from './phases.ts';
import type { View } from './view.ts';

/** What may stand beside the name of a year before its value. */
const REST =
  /^(?:đến|năm|cuối|hết|vào|trong|đạt|là|phấn đấu|:|-|,|\(|ước|ít nhất|tối thiểu|từ|trên|tỷ lệ|và|còn|giảm|tăng|xuống|lên| )*$/u;

/** The year that the value of a clause is for, where it names one and nothing else. */
export function yearOf({ main, near, label, times, clause }: View): string | null {
  if (!main) return null;
  const [time, more] = times.filter(({ type, from }) => type === 'year' && from >= clause.near && from < main.from);
  const rest = near.replace(time?.iso[0] ?? '', '');
  const named =
    time !== undefined && more === undefined && (REST.test(rest) || REST.test(afterColon(label, time.iso[0]!)));
  return named ? time.iso[0]! : null;
}

/** "Tỷ lệ hồ sơ trực tuyến: năm 2026": the words from the year on. */
function afterColon(label: string, year: string): string {
  return label.slice(label.lastIndexOf(':', label.lastIndexOf(year)) + 1).replace(year, '');
}

/** The target of one of the years, chosen by `way`; null where the clauses are not all of different years. */
export function asYears(
  members: readonly { target: Target; year: string | null; part: boolean }[],
  text: string,
  way: number,
): Phased | null {
  const years = members.flatMap(({ year }) => year ?? []);
  const kinds = new Set(members.map(({ target }) => target.kind));
  if (years.length < 2 || years.length !== members.length || new Set(years).size !== years.length) return null;
  if (kinds.size > 1 || members.some(({ part }) => part)) return null;
  const chosen = members[way] ?? members[0]!;
  return {
    target: { ...chosen.target, text },
    questions: [ask('MEANING_UNCLEAR', asks.yearsApart({ years }))],
    ways: years.map((year) => asks.ofYear({ year })),
  };
}
