import { registerEnumType } from 'type-graphql';
import { day, id, int, object, oneOf, optional, text } from '#kernel/objects.ts';

export const PeriodKindEnum = {
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  HALF_YEAR: 'HALF_YEAR',
  NINE_MONTHS: 'NINE_MONTHS',
  YEAR: 'YEAR',
} as const;
registerEnumType(PeriodKindEnum, { name: 'PeriodKind' });

export const VintageEnum = { ESTIMATE: 'ESTIMATE', PRELIMINARY: 'PRELIMINARY', OFFICIAL: 'OFFICIAL' } as const;
registerEnumType(VintageEnum, {
  name: 'Vintage',
  description:
    'ước thực hiện, sơ bộ, chính thức. A report for the year that is due before the year ends is an estimate.',
});

export const RegimeType = object(
  'Regime',
  'Chế độ báo cáo: says which periods exist, where each is cut off and when it is due, per level.',
  {
    id: id(),
    code: text(),
    name: text(),
    description: text(),
    legalBasis: optional(text()),
  },
);

export const PeriodType = object(
  'Period',
  'Kỳ báo cáo. Its end, its data cut-off and its due date are three different days.',
  {
    id: id(),
    year: int(),
    ordinal: int('Place in its regime’s year, from 1.'),
    kind: oneOf(PeriodKindEnum),
    label: text('As shown: "6 tháng đầu năm 2022".'),
    vintage: oneOf(VintageEnum),
    startsOn: day(),
    endsOn: day(),
    cutoffOn: day('Data are counted up to and including this day (Nghị định 09/2019/NĐ-CP, điều 12).'),
  },
);
