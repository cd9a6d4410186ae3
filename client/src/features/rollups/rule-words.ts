import { formatDecimal } from '@dich/measure/print-number';
import { readFigure } from '@dich/measure/read-figure';
import { gradesOf, gradesTyped } from '#features/indicators/grade-words.ts';
import type { RuledIndicatorFragment, SetIndicatorRuleInput } from '#gql/rollups/graphql.ts';
import { readDay } from '#lib/dates.ts';

type Ruled = Pick<RuledIndicatorFragment, 'scoring' | 'scoringFrom' | 'unitOfMeasure'>;
type Scoring = NonNullable<Ruled['scoring']>;
export type Rule = Scoring['rule'];

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

export const RULES = (Object.keys(FIELDS_OF) as (Rule | '')[]).filter((rule) => rule !== '');

type Wish = Pick<SetIndicatorRuleInput, 'grades' | 'scoring' | 'validFrom'>;

/** What is sent, or the first field that cannot be read. */
export function ruleOf(words: RuleWords, indicator: Ruled): { wish: Wish } | { unread: RuleField } {
  const unitOfMeasure = words.rule === 'LINEAR' ? indicator.unitOfMeasure : '%';
  const numbers = new Map<RuleField, string>();
  for (const field of FIELDS_OF[words.rule]) {
    const read = readFigure(words[field], { unitOfMeasure });
    if (read.status !== 'value') return { unread: field };
    numbers.set(field, read.value);
  }
  const from = words.validFrom.trim() === '' ? null : readDay(words.validFrom);
  if (from === null && words.validFrom.trim() !== '') return { unread: 'validFrom' };
  return {
    wish: {
      ...(from === null ? {} : { validFrom: from }),
      grades: gradesOf(words.grades),
      scoring: scoringOf(words.rule, numbers, ownRule(indicator)),
    },
  };
}

/** The rule that the keeper set; the catalogue's and the province's hold without being said again. */
const ownRule = ({ scoring, scoringFrom }: Pick<Ruled, 'scoring' | 'scoringFrom'>): Scoring | null =>
  scoringFrom === 'KEEPER' ? scoring : null;

/** What a rule has that the form does not ask for stays as it was. */
function scoringOf(rule: Rule | '', numbers: ReadonlyMap<RuleField, string>, own: Scoring | null): Wish['scoring'] {
  const number = (field: RuleField) => numbers.get(field) ?? null;
  if (rule === '') return null;
  const { formula, decimals, floor, bounds } = own?.rule === rule ? own : NOTHING_KEPT;
  const kept = { rule, formula, decimals, floor };
  if (rule === 'BANDS') {
    return {
      ...kept,
      bounds: [
        { upTo: number('redBelow'), inclusive: false, colour: 'RED' },
        { upTo: number('yellowBelow'), inclusive: false, colour: 'YELLOW' },
        { upTo: null, inclusive: false, colour: 'GREEN' },
      ],
    };
  }
  return {
    ...{ ...kept, margin: number('margin'), redFlag: number('redFlag'), goal: number('goal') },
    bounds: bounds.map(({ upTo, inclusive, colour }) => ({ upTo, inclusive, colour })),
  };
}

const NOTHING_KEPT: Pick<Scoring, 'formula' | 'decimals' | 'floor' | 'bounds'> = {
  ...{ formula: null, decimals: null, floor: null, bounds: [] },
};

/** The keeper's rule and the scale that holds, as they would be typed. */
export function wordsOf(indicator: Pick<RuledIndicatorFragment, 'scoring' | 'scoringFrom' | 'grades'>): RuleWords {
  const scoring = ownRule(indicator);
  const typed = (value: string | null | undefined, otherwise = '') =>
    value == null ? otherwise : formatDecimal(value, { trim: true });
  const bounds = scoring?.bounds ?? [];
  // bounds of other colours, or that hold their own end, cannot be said in the two fields: they are typed anew
  const [red, yellow] = isRedYellowGreen(bounds) ? bounds : [];
  const [redBelow, yellowBelow] = scoring?.rule === 'BANDS' ? ['', ''] : ['70', '90'];
  return {
    ...{ rule: scoring?.rule ?? '', validFrom: '', grades: gradesTyped(indicator.grades) },
    ...{
      redBelow: typed(red?.upTo, redBelow),
      yellowBelow: typed(yellow?.upTo, yellowBelow),
      margin: typed(scoring?.margin),
    },
    ...{ redFlag: typed(scoring?.redFlag), goal: typed(scoring?.goal) },
  };
}

const isRedYellowGreen = (bounds: Scoring['bounds']): boolean =>
  bounds.map(({ colour }) => colour).join() === 'RED,YELLOW,GREEN' && bounds.every(({ inclusive }) => !inclusive);
