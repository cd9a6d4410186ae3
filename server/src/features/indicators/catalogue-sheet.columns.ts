import {
  DIRECTION_WORDS,
  KIND_WORDS,
  OVER_TIME_WORDS,
  OVER_UNITS_WORDS,
  PERCENT_FORMULA_WORDS,
  SUM_POLICY_WORDS,
  SUPPLIED_BY_WORDS,
  TYPED_AS_WORDS,
} from '@dich/measure/choices';
import type { Message } from '#kernel/messages.ts';
import { type CellKind, day, list, oneOf, text, yesOrNo } from '#kernel/sheets/kinds.ts';
import type { Column } from '#kernel/sheets/sheet.ts';
import { SPELLINGS, saysOfSheet } from './catalogue-sheet.messages.ts';

const column = <T>(kind: CellKind<T>, heading: Message, hint: Message, also: readonly string[] = []): Column<T> => ({
  ...{ kind, heading, hint, also },
});
const asItSays = saysOfSheet.asItSays();

/** What a spreadsheet says of an indicator, one a row. Only the name is needed; the rest is told by the words. */
export const CATALOGUE_COLUMNS = {
  code: column(text, saysOfSheet.code(), saysOfSheet.codeHint(), SPELLINGS.code),
  name: {
    ...column(text, saysOfSheet.name(), saysOfSheet.nameHint(), SPELLINGS.name),
    needed: true,
  },
  unitOfMeasure: column(text, saysOfSheet.unitOfMeasure(), saysOfSheet.unitHint(), SPELLINGS.unitOfMeasure),
  parent: column(text, saysOfSheet.parent(), saysOfSheet.otherHint(), SPELLINGS.parent),
  kind: column(oneOf(KIND_WORDS), saysOfSheet.kind(), asItSays, SPELLINGS.kind),
  direction: column(oneOf(DIRECTION_WORDS), saysOfSheet.direction(), asItSays, SPELLINGS.direction),
  numeratorName: column(text, saysOfSheet.numeratorName(), saysOfSheet.ofRatioHint()),
  denominatorName: column(text, saysOfSheet.denominatorName(), saysOfSheet.ofRatioHint()),
  operandUnit: column(text, saysOfSheet.operandUnit(), saysOfSheet.ofRatioHint()),
  overTime: column(oneOf(OVER_TIME_WORDS), saysOfSheet.overTime(), asItSays),
  typedAs: column(oneOf(TYPED_AS_WORDS), saysOfSheet.typedAs(), asItSays),
  overUnits: column(oneOf(OVER_UNITS_WORDS), saysOfSheet.overUnits(), asItSays),
  weight: column(text, saysOfSheet.weight(), saysOfSheet.otherHint()),
  suppliedBy: column(oneOf(SUPPLIED_BY_WORDS), saysOfSheet.suppliedBy(), asItSays),
  sumPolicy: column(oneOf(SUM_POLICY_WORDS), saysOfSheet.sumPolicy(), asItSays),
  quotaToSubUnits: column(yesOrNo, saysOfSheet.quotaToSubUnits(), asItSays),
  appliesToTypes: column(list, saysOfSheet.appliesToTypes(), saysOfSheet.typesHint()),
  percentFormula: column(oneOf(PERCENT_FORMULA_WORDS), saysOfSheet.percentFormula(), asItSays),
  regime: column(text, saysOfSheet.regime(), saysOfSheet.regimeHint()),
  askedBy: column(list, saysOfSheet.askedBy(), saysOfSheet.askedByHint()),
  grades: column(list, saysOfSheet.grades(), saysOfSheet.gradesHint()),
  validFrom: column(day, saysOfSheet.validFrom(), saysOfSheet.validFromHint(), SPELLINGS.validFrom),
  definition: column(text, saysOfSheet.definition(), saysOfSheet.empty(), SPELLINGS.definition),
  note: column(text, saysOfSheet.note(), saysOfSheet.empty()),
};
export type CatalogueColumns = typeof CATALOGUE_COLUMNS;
