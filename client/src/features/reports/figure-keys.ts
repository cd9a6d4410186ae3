/** Keys of a report's drafts: the parts of each indicator's cell, and the chosen reading of an ambiguous number. */
export const PARTS = ['value', 'numerator', 'denominator', 'achieved', 'grade', 'note', 'evidence'] as const;
export type Part = (typeof PARTS)[number];
export type NumberPart = Extract<Part, 'value' | 'numerator' | 'denominator'>;

const CHOICE = '?';

export const partKey = (indicatorId: string, part: Part): string => `${indicatorId} ${part}`;
export const choiceKey = (key: string): string => `${key}${CHOICE}`;

export function partNamed(key: string): { indicatorId: string; part: Part } | null {
  const [indicatorId = '', name = ''] = key.replace(CHOICE, '').split(' ');
  const part = PARTS.find((one) => one === name);
  return part ? { indicatorId, part } : null;
}

/** A status as text of its cell: "yes", "no", or nothing; also what officials paste for it. */
export function statusText(pasted: string): 'yes' | 'no' | '' {
  const text = pasted.trim().toLowerCase().normalize('NFC');
  if (/^(yes|met|achieved|đạt|có|x|1)$/.test(text)) return 'yes';
  if (/^(no|not|not met|not achieved|chưa đạt|không đạt|chưa|không|0)$/.test(text)) return 'no';
  return '';
}
