import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/page.ts';
import { DecimalScalar, InstantScalar, LocalDateScalar } from '#kernel/scalars.ts';
import type { TargetSource, TargetState } from './target.entity.ts';

export const TargetSourceEnum = { ASSIGNED: 'ASSIGNED', OWN: 'OWN' } as const;
registerEnumType(TargetSourceEnum, {
  name: 'TargetSource',
  description: 'ASSIGNED cấp trên giao; OWN phấn đấu: the unit’s own. Both can stand side by side.',
});

export const TargetStateEnum = {
  DRAFT: 'DRAFT',
  PROPOSED: 'PROPOSED',
  ISSUED: 'ISSUED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
registerEnumType(TargetStateEnum, {
  name: 'TargetState',
  description:
    'DRAFT seen by its unit alone; PROPOSED đăng ký; ISSUED giao, điều chỉnh, or an own target of an issued plan; WITHDRAWN thu hồi: the entry that ended another.',
});

@ObjectType('Target', {
  description:
    'Mức chỉ tiêu: one entry of the ledger, the bound of one indicator for one unit and year, in the officials’ own words and as read. Never overwritten once issued.',
})
export class TargetType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => TargetSourceEnum as object)
  source!: TargetSource;

  @Field(() => TargetStateEnum as object)
  state!: TargetState;

  @Field(() => String, { description: 'The officials’ own words, kept to the letter: "31/38 trường, tỷ lệ 81,6%".' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'As read: eq, ge, gt, le, lt, between, achieve… Null while it is an open question.',
  })
  comparator!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The low bound in unitOfMeasure; of a change its size, of x/y the count, of a relative target percent.',
  })
  lo!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The high bound in unitOfMeasure.' })
  hi!: string | null;

  @Field(() => String, { nullable: true, description: 'The unit that the bounds are in, as read.' })
  unitOfMeasure!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What must still be told, with the ways the words can be read; beside bounds it is a doubt to look at. Open questions are not issued.',
  })
  question!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day on which it holds; of a WITHDRAWN entry the first on which nothing does.',
  })
  inForceFrom!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day on which it no longer holds.' })
  inForceTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was adjusted or withdrawn.' })
  reason!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When the unit said that it had received it.' })
  acknowledgedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Full name of who acknowledged it.' })
  acknowledgedBy!: string | null;

  @Field(() => Boolean, { description: 'Số liệu minh họa: made up for a demonstration, in no document.' })
  illustrative!: boolean;

  @Field(() => Int)
  revision!: number;
}

export const TargetConnection = connectionOf('Target', () => TargetType);

@ObjectType('ReadTarget', { description: 'What words say as a target, before they are saved.' })
export class ReadTargetType {
  @Field(() => String, {
    nullable: true,
    description: 'rate, level, count, growth, ratio_xy, boolean, text… Null: it can be read in more than one way.',
  })
  kind!: string | null;

  @Field(() => String, { nullable: true })
  comparator!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  lo!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  hi!: string | null;

  @Field(() => String, { nullable: true })
  unitOfMeasure!: string | null;

  @Field(() => String, { description: 'When it counts as đạt and as vượt, or why that is not known yet.' })
  explanation!: string;

  @Field(() => String, { nullable: true, description: 'What must be told, or a doubt to look at.' })
  question!: string | null;

  @Field(() => [String], { description: 'The ways to read it, each in words; chosenReading is an index of this list.' })
  candidates!: string[];
}
