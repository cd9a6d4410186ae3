import { enumOf } from '#kernel/enums.ts';
import { day, identity, int, object, oneOf, optional, revision, text } from '#kernel/objects.ts';
import { PERIOD_KINDS, VINTAGES } from './period.entity.ts';

export const PeriodKindEnum = enumOf('PeriodKind', PERIOD_KINDS, 'What part of a year a period is.', {
  MONTH: 'Tháng.',
  QUARTER: 'Quý.',
  HALF_YEAR: 'Sáu tháng đầu năm, sáu tháng cuối năm.',
  NINE_MONTHS: 'Chín tháng.',
  YEAR: 'Cả năm.',
  AD_HOC: 'Đột xuất: of a request with days of its own.',
});

export const VintageEnum = enumOf('Vintage', VINTAGES, 'How firm a figure is, the weakest first.', {
  ESTIMATE: 'Ước thực hiện: of a period that has not ended when its report is due.',
  PRELIMINARY: 'Sơ bộ.',
  OFFICIAL: 'Chính thức.',
});

export const RegimeType = object(
  'Regime',
  'Chế độ báo cáo: says which periods exist, where each is cut off and when it is due, per level.',
  {
    id: identity,
    code: text('"MTCL", "ND09-QUY": the same in every installation; of what a unit keeps it is given by the system.'),
    legalBasis: optional(text('The document that ordains it.')),
    validFrom: optional(day('Nobody owes a period that ended before this day. Null: always.')),
    validTo: optional(day('No period begins after this day. Null: it goes on.')),
    revision,
  },
);

export const PeriodType = object(
  'Period',
  'Kỳ báo cáo. Its end, its data cut-off and its due date are three different days.',
  {
    id: identity,
    year: int('The year that it reports on.'),
    ordinal: int('Place in its regime’s year, from 1.'),
    kind: oneOf(PeriodKindEnum, 'How long it is.'),
    vintage: oneOf(VintageEnum, 'How firm the figures are that it asks for.'),
    startsOn: day('Its first day.'),
    endsOn: day('Its last day.'),
    cutoffOn: day('Data are counted up to and including this day (Nghị định 09/2019/NĐ-CP, điều 12).'),
  },
);
