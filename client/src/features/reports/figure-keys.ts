/** Keys of a report's drafts: the parts of each indicator's cell, and the chosen reading of an ambiguous number. */
export const PARTS = ['value', 'numerator', 'denominator', 'achieved', 'grade', 'note', 'evidence'] as const;
export type Part = (typeof PARTS)[number];
export type NumberPart = Extract<Part, 'value' | 'numerator' | 'denominator'>;

/** One of several parts that the figure is asked in, under the key of its part: a quarter, a share, a deadline. */
export type AskedCell = `parts:${string}`;
export type CellName = Part | AskedCell;

const ASKED = 'parts:';
export const askedCell = (key: string): AskedCell => `${ASKED}${key}`;
const isAskedCell = (name: string): name is AskedCell => name.startsWith(ASKED);

const CHOICE = '?';

export const partKey = (indicatorId: string, part: CellName): string => `${indicatorId} ${part}`;
export const choiceKey = (key: string): string => `${key}${CHOICE}`;

export function partNamed(key: string): { indicatorId: string; part: CellName } | null {
  const [indicatorId = '', name = ''] = key.replace(CHOICE, '').split(' ');
  const part = isAskedCell(name) ? name : PARTS.find((one) => one === name);
  return part ? { indicatorId, part } : null;
}

/** A status as text of its cell: "yes", "no", or nothing; also what officials paste for it. */
export function statusText(pasted: string): 'yes' | 'no' | '' {
  const text = pasted.trim().toLowerCase().normalize('NFC');
  if (/^(yes|met|achieved|đạt|có|x|1)$/.test(text)) return 'yes';
  if (/^(no|not|not met|not achieved|chưa đạt|không đạt|chưa|không|0)$/.test(text)) return 'no';
  return '';
}
