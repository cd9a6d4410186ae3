import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { OfficeKind } from '#kernel/context.ts';
import { InstantScalar, LocalDateScalar } from '#kernel/scalars.ts';

export const OfficeKindEnum = {
  ADMINISTRATOR: 'ADMINISTRATOR',
  LEADER: 'LEADER',
  PLANNER: 'PLANNER',
  DEPARTMENT_HEAD: 'DEPARTMENT_HEAD',
  OFFICER: 'OFFICER',
  ANALYST: 'ANALYST',
  AUDITOR: 'AUDITOR',
  VIEWER: 'VIEWER',
} as const;
registerEnumType(OfficeKindEnum, {
  name: 'OfficeKind',
  description:
    'quản trị hệ thống, lãnh đạo, cán bộ tổng hợp, trưởng phòng, cán bộ phòng, phân tích, đánh giá viên, chỉ xem. Clients show it and ask viewerMay… fields what it allows.',
});

@ObjectType('Office', {
  description: 'An office held from a date to a date. A person may hold several and acts in one at a time.',
})
export class OfficeType {
  @Field(() => ID)
  id!: string;

  @Field(() => OfficeKindEnum as object)
  kind!: OfficeKind;

  @Field(() => LocalDateScalar)
  validFrom!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  validTo!: string | null;
}

@ObjectType('Viewer', { description: 'Who is signed in, and the office acted in.' })
export class ViewerType {
  @Field(() => String, { description: 'The name signed in with.' })
  login!: string;

  @Field(() => String)
  fullName!: string;
}

@ObjectType('Clock', {
  description: 'The product’s clock. A demonstration runs on a stated date, which every page shows.',
})
export class ClockType {
  @Field(() => LocalDateScalar)
  today!: string;

  @Field(() => InstantScalar)
  now!: Date;
}
