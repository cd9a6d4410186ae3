import { day, flag, id, int, object, optional, text } from '#kernel/objects.ts';

export const EndedUnitType = object(
  'EndedUnit',
  'Đơn vị đã kết thúc: a unit that has ended, who has taken it over, and how much is left open there: numbers alone, drafts included.',
  {
    id: id('Of the unit.'),
    lastDay: day('The day after which it was no longer there.'),
    finishesUntil: day('The last day on which its own people finish what is open.'),
    finishingDays: int('For so many days after its last one they do: 90, or what its province says.'),
    daysAct: optional(text('The decision by which the province says so. Null: it has said nothing.')),
    daysReason: optional(text('Why.')),
    heirByAct: flag('The act names who takes over the whole of it, so that nobody else can be named.'),
    heirAct: optional(text('The decision by which the province named who takes it over. Null: it has named nobody.')),
    heirReason: optional(text('Why this one.')),
    revision: int('Of what the province has said of it; 0: nothing yet.'),
    recordId: optional(id('Of what the province has said, for `history` of "UnitEnding". Null: nothing yet.')),
    reportsToSend: int('Reports that are owed or were begun, and are not sent: of the unit and its departments.'),
    reportsToReview: int('Reports that were sent to it and wait to be accepted or returned.'),
    toAcknowledge: int('Quotas and phân công that nobody there has acknowledged.'),
    proposals: int('What it proposes (đăng ký) and the unit above has not assigned.'),
    drafts: int('Draft plans, which can only be discarded.'),
  },
);
