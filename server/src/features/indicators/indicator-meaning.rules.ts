import {
  faultOfScale,
  type GradeStep,
  isShare,
  KINDS,
  nameOfEveryYear,
  unitOfMeasure as readUnit,
  yearInName,
} from '@dich/measure';
import { searchKey } from '@dich/units';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import { says, saysOfMeaning } from './indicator.messages.ts';
import type { CatalogueIndicator } from './indicator.queries.ts';
import { CODE, LONGEST_CODE } from './indicator-code.ts';
import type { Meaning } from './indicator-meaning.ts';

const LONGEST_NAME = 300;
const LONGEST_WORDS = 2000;
const LONGEST_UNIT = 60;

const invalid = (message: Message, ...path: string[]): Problem => ({ code: 'INVALID', path, message });

/** Texts that are too long, empty, or tie the indicator to one year. */
export function problemsOfIndicatorWords(
  meaning: Pick<Meaning, 'name' | 'definition' | 'unitOfMeasure' | 'note'>,
): Problem[] {
  const year = yearInName(meaning.name);
  return [
    ...problemsOfText(['name'], meaning.name, { what: saysOfMeaning.name(), max: LONGEST_NAME }),
    ...(year === null
      ? []
      : [invalid(saysOfMeaning.yearInName({ year, always: nameOfEveryYear(meaning.name) }), 'name')]),
    ...problemsOfText(['unitOfMeasure'], meaning.unitOfMeasure, {
      ...{ what: saysOfMeaning.unitOfMeasure(), max: LONGEST_UNIT, optional: true },
    }),
    ...problemsOfText(['definition'], meaning.definition, {
      ...{ what: saysOfMeaning.definition(), max: LONGEST_WORDS, optional: true },
    }),
    ...problemsOfText(['note'], meaning.note, { what: saysOfMeaning.note(), max: LONGEST_WORDS, optional: true }),
  ];
}

export const problemsOfCode = (code: string | null): Problem[] =>
  code === null || (CODE.test(code) && code.length <= LONGEST_CODE)
    ? []
    : [invalid(saysOfMeaning.code({ max: LONGEST_CODE }), 'code')];

/** Kind and operators that do not go together, and what a kind lacks. */
export function problemsOfOperators(meaning: Meaning, weight: Pick<CatalogueIndicator, 'kind'> | null): Problem[] {
  const { kind, overUnits, overTime, numeratorName, denominatorName, weightIndicatorId } = meaning;
  const name = saysOfMeaning[kind]();
  const allowed = KINDS[kind];
  return [
    ...(allowed.overUnits.includes(overUnits)
      ? []
      : [invalid(saysOfMeaning.overUnitsOfKind({ kind: name }), 'overUnits')]),
    ...(allowed.overTime.includes(overTime) ? [] : [invalid(saysOfMeaning.overTimeOfKind({ kind: name }), 'overTime')]),
    ...(kind === 'RATIO' && numeratorName === null ? [invalid(saysOfMeaning.noNumerator(), 'numeratorName')] : []),
    ...(kind === 'RATIO' && denominatorName === null
      ? [invalid(saysOfMeaning.noDenominator(), 'denominatorName')]
      : []),
    ...problemsOfUnit(meaning),
    ...(overUnits === 'WEIGHTED_AVERAGE' && weightIndicatorId === null
      ? [invalid(saysOfMeaning.noWeight(), 'weightIndicatorId')]
      : []),
    ...(weight && weight.kind !== 'QUANTITY' ? [invalid(saysOfMeaning.weightNoAmount(), 'weightIndicatorId')] : []),
  ];
}

/** A unit of measure that figures of the kind cannot be in. */
function problemsOfUnit({ kind, unitOfMeasure }: Meaning): Problem[] {
  if (unitOfMeasure === '') return [];
  const isAmountAlone = !isShare(unitOfMeasure) && readUnit(unitOfMeasure).per.length === 0;
  const isMoney = readUnit(unitOfMeasure).dimension.startsWith('money');
  const unit = { unitOfMeasure };
  if (kind === 'RATIO' && isAmountAlone && isMoney) return [invalid(saysOfMeaning.amountAsRatio({ unit }), 'kind')];
  if ((kind === 'STATUS' || kind === 'GRADE' || kind === 'COMPOSITE') && (isShare(unitOfMeasure) || isMoney))
    return [invalid(saysOfMeaning.unitOfKind({ kind: saysOfMeaning[kind](), unit }), 'kind')];
  return [];
}

export function problemsOfGrades(kind: Meaning['kind'], grades: readonly GradeStep[] | null): Problem[] {
  if (grades === null) return [];
  if (KINDS[kind].judging !== 'GRADE') return [invalid(says.gradesOfKind(), 'grades')];
  const fault = faultOfScale(grades);
  return fault ? [invalid(fault, 'grades')] : [];
}

/** Of those that the unit sees, the one that is called so: it is to be used instead, unless it was shown and is not meant. */
export function problemsOfName(
  name: string,
  seen: readonly (Pick<CatalogueIndicator, 'id' | 'name' | 'code'> & { keeper: Message })[],
  notMeant: readonly string[],
): Problem[] {
  const key = searchKey(name);
  const same = seen.find((other) => searchKey(other.name) === key && !notMeant.includes(other.id));
  if (!same) return [];
  const { name: called, code, keeper } = same;
  return [{ code: 'CONFLICT', path: ['name'], message: saysOfMeaning.nameTaken({ name: called, code, keeper }) }];
}

/** A part is not its own whole, however many tiers up: `wholes`, from the new whole up. */
export const problemsOfParent = (self: string, wholes: readonly Pick<CatalogueIndicator, 'id'>[]): Problem[] =>
  wholes.some(({ id }) => id === self) ? [invalid(saysOfMeaning.partOfItself(), 'parentId')] : [];

export const problemsOfFirstDay = (validFrom: string, today: string): Problem[] =>
  validFrom > today ? [invalid(saysOfMeaning.firstDay(), 'validFrom')] : [];

/** Of the words of an edition; whatever else it says is what figures are typed, added and judged by. */
const WORDS: ReadonlySet<string> = new Set(['name', 'definition', 'numeratorName', 'denominatorName', 'note']);

/** What figures depend on is never changed under them: it takes a day from which on it holds. */
export const problemsOfWordsAlone = (before: Meaning, meaning: Meaning): Problem[] =>
  Object.entries(meaning).flatMap(([part, value]) => {
    const stood = before[part as keyof Meaning];
    const isSame = JSON.stringify(stood) === JSON.stringify(value);
    return isSame || WORDS.has(part) ? [] : [invalid(saysOfMeaning.needsDay(), part)];
  });

export const problemsOfNewEdition = (validFrom: string, last: string): Problem[] =>
  validFrom > last ? [] : [invalid(saysOfMeaning.dayBeforeLast({ last: { day: last } }), 'validFrom')];
