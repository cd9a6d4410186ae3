import { formatDecimal } from '@dich/measure/print-number';
import { readFigure } from '@dich/measure/read-figure';
import type { RuledIndicatorFragment, SetIndicatorRuleInput } from '#gql/rollups/graphql.ts';
import { readDay } from '#lib/dates.ts';

export const RULES = ['PERCENT', 'BANDS', 'TOLERANCE', 'LINEAR', 'ALL_VALID'] as const;
export type Rule = (typeof RULES)[number];

/** What is typed into the form, in Vietnamese notation. */
export interface RuleWords {
  /** '': as the catalogue has it. */
  rule: Rule | '';
  redBelow: string;
  yellowBelow: string;
  margin: string;
  redFlag: string;
  goal: string;
  validFrom: string;
  /** A grade a line, worst first; what else it is called after "=". */
  grades: string;
}

export type RuleField = keyof RuleWords;

/** Which fields each rule needs. */
export const FIELDS_OF: Readonly<Record<Rule | '', readonly RuleField[]>> = {
  '': [],
  PERCENT: [],
  BANDS: ['redBelow', 'yellowBelow'],
  TOLERANCE: ['margin'],
  LINEAR: ['redFlag', 'goal'],
  ALL_VALID: [],
};

type Wish = Pick<SetIndicatorRuleInput, 'grades' | 'scoring' | 'validFrom'>;

/** What is sent, or the first field that cannot be read. */
export function ruleOf(words: RuleWords, unitOfMeasure: string): { wish: Wish } | { unread: RuleField } {
  const unitOf = (field: RuleField) => (words.rule === 'LINEAR' ? unitOfMeasure : field === 'rule' ? '' : '%');
  const numbers = new Map<RuleField, string>();
  for (const field of FIELDS_OF[words.rule]) {
    const read = readFigure(words[field], { unitOfMeasure: unitOf(field) });
    if (read.status !== 'value') return { unread: field };
    numbers.set(field, read.value);
  }
  const from = words.validFrom.trim() === '' ? null : readDay(words.validFrom);
  if (from === null && words.validFrom.trim() !== '') return { unread: 'validFrom' };
  return {
    wish: {
      ...(from === null ? {} : { validFrom: from }),
      grades: gradesOf(words.grades),
      scoring: scoringOf(words.rule, numbers),
    },
  };
}

function scoringOf(rule: Rule | '', numbers: ReadonlyMap<RuleField, string>): Wish['scoring'] {
  const number = (field: RuleField) => numbers.get(field) ?? null;
  if (rule === '') return null;
  if (rule === 'BANDS') {
    return {
      rule,
      bounds: [
        { upTo: number('redBelow'), inclusive: false, colour: 'RED' },
        { upTo: number('yellowBelow'), inclusive: false, colour: 'YELLOW' },
        { upTo: null, inclusive: false, colour: 'GREEN' },
      ],
    };
  }
  return { rule, margin: number('margin'), redFlag: number('redFlag'), goal: number('goal') };
}

/** "Hoàn thành tốt nhiệm vụ = B, loại B". */
function gradesOf(text: string): Wish['grades'] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  return lines.map((line) => {
    const [name = '', also = ''] = line.split('=');
    return { name: name.trim(), also: also.split(',').flatMap((other) => other.trim() || []) };
  });
}

interface Step {
  readonly name: string;
  readonly also: readonly string[];
}

/** The rule that holds, as it would be typed. */
export function wordsOf({ scoring, grades }: Pick<RuledIndicatorFragment, 'scoring' | 'grades'>): RuleWords {
  const typed = (value: string | null | undefined, otherwise = '') =>
    value == null ? otherwise : formatDecimal(value, { trim: true });
  const [red, yellow] = scoring?.bounds ?? [];
  return {
    ...{ rule: scoring?.rule ?? '', validFrom: '', grades: gradesTyped(grades) },
    ...{ redBelow: typed(red?.upTo, '70'), yellowBelow: typed(yellow?.upTo, '90'), margin: typed(scoring?.margin) },
    ...{ redFlag: typed(scoring?.redFlag), goal: typed(scoring?.goal) },
  };
}

const gradesTyped = (grades: readonly Step[] | null): string =>
  (grades ?? []).map(({ name, also }) => (also.length > 0 ? `${name} = ${also.join(', ')}` : name)).join('\n');
