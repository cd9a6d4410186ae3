import type { Target } from '../src/target.ts';

/** Fields that are words, places in the text, or certainty: they may differ between two readings of the same meaning. */
const WORDING = new Set([
  'text',
  'label',
  'subject',
  'also',
  'spans',
  'confidence',
  'aspirational',
  'period',
  'baseline',
  'reason',
  'because',
]);

/** What makes two targets the same; "3.0" and "3" are the same number. */
export function core(target: Target): Record<string, unknown> {
  const meaning = Object.entries(target).filter(([key, value]) => !WORDING.has(key) && value !== undefined);
  return {
    ...Object.fromEntries(meaning.map(([key, value]) => [key, typeof value === 'string' ? plain(value) : value])),
    children: target.children.map(core),
  };
}

function plain(text: string): string {
  return /^\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text;
}
