/** One line of words, split into the phases it names: "Quý I 20%; 6 tháng 45%; 9 tháng 70%", "QI: 50, 6T: 120". */
import type { Message } from '../messages.ts';
import { says } from '../says/phases.ts';
import { QUARTER_ENDS } from './quarter-ends.ts';

export interface PhaseLine {
  cells: { until: number; text: string }[];
  /** What is not clear; nothing of the line is taken while there is any. */
  questions: Message[];
}

const QUARTER = String.raw`(?:quý|q)\s*\.?\s*(iv|i{1,3}|[1-4])`;
const MONTHS = String.raw`(\d{1,2})\s*(?:tháng|th|t)(?:\s+đầu)?(?:\s+năm)?`;
const YEAR = String.raw`cả\s+năm|toàn\s+năm|năm`;
const NAMED = new RegExp(
  String.raw`^(?:hết\s+|đến\s+hết\s+)?(?:${QUARTER}|${MONTHS}|(${YEAR}))(?![\p{L}\d])\s*(?:[:=–-]|đạt|là)?\s*(?:đạt\s+)?(.*)$`,
  'iu',
);
/** A comma ends a clause only before the name of another: it stands inside numbers too. */
const ENDS = new RegExp(
  String.raw`[;\n|]+|,\s*(?=(?:hết\s+|đến\s+hết\s+)?(?:(?:quý|q)\s*\.?\s*[iv1-4]|\d{1,2}\s*(?:tháng|th|t)(?![\p{L}\d])|${YEAR}))`,
  'iu',
);

export function readPhaseLine(line: string): PhaseLine {
  const read: PhaseLine = { cells: [], questions: [] };
  const clauses = line
    .normalize('NFC')
    .split(ENDS)
    .map((clause) => clause?.trim().replace(/\.$/, '') ?? '');
  for (const clause of clauses.filter((one) => one !== '')) {
    const said = clauseIn(clause);
    if ('question' in said) read.questions.push(said.question);
    else if (read.cells.some(({ until }) => until === said.until))
      read.questions.push(says.twice({ until: said.until }));
    else if (said.until < 12) read.cells.push(said);
  }
  return read;
}

function clauseIn(clause: string): { until: number; text: string } | { question: Message } {
  const [, quarter, months, year, value] = NAMED.exec(clause) ?? [];
  const text = value?.trim() ?? '';
  const until = quarter ? QUARTER_ENDS[quarter.toLowerCase()]! : year ? 12 : Number(months);
  if (text === '' || !Number.isInteger(until) || until < 1 || until > 12)
    return { question: says.noSuchEnd({ text: clause }) };
  if (quarter && until > 3) return { question: says.quarterOwn({ name: clause, until }) };
  if (until === 12 && !/^100\s*%/.test(text)) return { question: says.wholeYear({ text: clause }) };
  return { until, text };
}
