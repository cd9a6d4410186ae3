import { OVER_YEARS, type Target as Typed } from '@dich/measure';
import { ofYear } from '#kernel/arguments.ts';
import { enumOf } from '#kernel/enums.ts';
import { MessageType } from '#kernel/message-type.ts';
import {
  day,
  decimal,
  flag,
  identity,
  instant,
  int,
  many,
  object,
  oneOf,
  optional,
  record,
  revision,
  type Shown,
  text,
  typed,
} from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';
import { BalanceStatusEnum } from './balance-status.graphql.ts';
import { TARGET_SOURCES, TARGET_STATES } from './target.entity.ts';
import { ComparatorEnum, TargetReadingType } from './target-reading.graphql.ts';

export const TargetSourceEnum = enumOf(
  'TargetSource',
  TARGET_SOURCES,
  'Whose will a target is. Both can stand side by side.',
  { ASSIGNED: 'Cấp trên giao.', OWN: 'Phấn đấu: the unit’s own.' },
);

export const TargetStateEnum = enumOf('TargetState', TARGET_STATES, 'What an entry of the ledger does.', {
  DRAFT: 'Seen by its unit alone; binds nobody.',
  PROPOSED: 'Đăng ký: what a unit would take.',
  ISSUED: 'Giao, điều chỉnh, or an own target of an issued plan: it binds.',
  WITHDRAWN: 'Thu hồi: the entry that ended another.',
});

export const OverYearsEnum = enumOf(
  'OverYears',
  OVER_YEARS,
  'How the years of a term together reach what holds for it.',
  {
    END: 'It is reached in the last year.',
    SUM: 'All years added up.',
    MEAN: 'The mean of the years, each of the same weight.',
    EACH: 'Every year for itself.',
  },
);

export const YearPartType = object('YearPart', 'Of what holds for a term: what one of its years has to reach.', {
  year: int('One of the term.'),
  text: text('The officials’ own words, kept to the letter.'),
});

export const ProposedYearPartType = object(
  'ProposedYearPart',
  'What could be asked of a year of a term that has no part yet, so that its years make exactly what holds for it.',
  { year: int('One of the term.'), text: text('Words that are read as it.') },
);
export type ProposedYearPart = Shown<typeof ProposedYearPartType>;

export const YearBalanceType = object(
  'YearBalance',
  'Whether the parts of the years make what holds for their term, by the rules of Balance: a sum, a mean, every year, or of what is reached by the end the last one.',
  {
    status: oneOf(BalanceStatusEnum, 'GAP and OVER need an explanation to be issued.'),
    sum: optional(decimal('What the years make together; exact, of a mean at six places.')),
    gap: optional(decimal('What the years still lack; negative where they make too much.')),
    message: record(MessageType, 'How they stand, in words.'),
    missing: many(int(), 'Years without a part.'),
  },
);
export type YearBalance = Shown<typeof YearBalanceType>;

export const TypedPhaseType = object(
  'TypedPhase',
  'Phân kỳ: what a target of a year has to reach by the end of one of its months, typed beside its words.',
  {
    until: int('The month of the year at whose end it is to be reached.'),
    text: text('As typed: "20%" of the year’s target, "50 tỷ đồng" from its start.'),
  },
);

export const EvenPhaseType = object('EvenPhase', 'What could be typed so that every quarter has the same share.', {
  until: int('The month of the year at whose end it is to be reached.'),
  text: text('Words that are read as it.'),
});

export const TargetType = object(
  'Target',
  'Mức chỉ tiêu: one entry of the ledger, the bound of one indicator for one unit and year, in the officials’ own words and as read. Never overwritten once issued.',
  {
    id: identity,
    year: ofYear,
    source: oneOf(TargetSourceEnum, 'Whether it was given from above or is the unit’s own.'),
    state: oneOf(TargetStateEnum, 'Whether it binds.'),
    text: text('The officials’ own words, kept to the letter: "31/38 trường, tỷ lệ 81,6%".'),
    comparator: optional(oneOf(ComparatorEnum, 'Null while it is an open question.')),
    lo: optional(
      decimal('The low bound in unitOfMeasure; of a change its size, of x/y the count, of a relative target percent.'),
    ),
    hi: optional(decimal('The high bound in unitOfMeasure.')),
    unitOfMeasure: optional(text('The unit that the bounds are in, as read.')),
    overYears: optional(
      oneOf(OverYearsEnum, 'Of a term: how its years reach it. Null: of a year, or it is still to be told.'),
    ),
    inForceFrom: optional(
      day('The first day on which it holds; of a WITHDRAWN entry the first on which nothing does.'),
    ),
    inForceTo: optional(day('The first day on which it no longer holds.')),
    reason: optional(text('Why it was adjusted or withdrawn.')),
    acknowledgedAt: optional(instant('When the unit said that it had received it.')),
    acknowledgedBy: optional(text('Full name of who acknowledged it.')),
    illustrative: flag('Số liệu minh họa: made up for a demonstration, in no document.'),
    revision,
  },
);

export const TargetConnection = connectionOf('Target', () => TargetType);

export const ReadTargetType = object('ReadTarget', 'What words say as a target, before they are saved.', {
  reading: optional(typed<Typed>(() => TargetReadingType, 'Null: it can be read in more than one way, or in none.')),
  explanation: record(MessageType, 'When it counts as đạt and as vượt, or why that is not known yet.'),
  question: optional(record(MessageType, 'What must be told, or a doubt to look at.')),
  candidates: many(record(MessageType, 'The ways to read it; chosenReading is an index of this list.')),
  overYears: optional(
    oneOf(OverYearsEnum, 'Of a term: how its years reach it, as the words say. Null: of a year, or it has to be told.'),
  ),
});
export type ReadTargetType = Shown<typeof ReadTargetType>;
