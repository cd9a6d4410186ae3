import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { OfficeKind } from '#kernel/context.ts';
import type { Language } from '#kernel/messages.ts';
import { connectionOf } from '#kernel/page.ts';
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

export const LanguageEnum = { VI: 'vi', EN: 'en' } as const;
registerEnumType(LanguageEnum, {
  name: 'Language',
  description:
    'What the product speaks: tiếng Việt, English. Official documents and what officials write stay as they are.',
});

@ObjectType('Office', {
  description: 'An office held from a date to a date. A person may hold several and acts in one at a time.',
})
export class OfficeType {
  @Field(() => ID)
  id!: string;

  @Field(() => OfficeKindEnum as object)
  kind!: OfficeKind;

  @Field(() => Boolean, { description: 'An administrator’s reach over the sub-units.' })
  managesSubUnits!: boolean;

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

  @Field(() => LanguageEnum as object, {
    description: 'What messages are written in: the account’s choice; of an API key, what Accept-Language asks for.',
  })
  language!: Language;
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

@ObjectType('Account', { description: 'A person who may sign in, as their unit’s administrator sees it.' })
export class AccountType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The name signed in with.' })
  login!: string;

  @Field(() => String)
  fullName!: string;

  @Field(() => InstantScalar)
  createdAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: 'Since when nobody signs in with it; null: it is open.' })
  disabledAt!: Date | null;

  @Field(() => Int)
  revision!: number;
}

export const AccountConnection = connectionOf('Account', () => AccountType);

@ObjectType('Invitation', { description: 'A one-time link by which somebody sets a password. Shown once.' })
export class InvitationType {
  @Field(() => String, { description: 'To be put behind the product’s address.' })
  link!: string;

  @Field(() => InstantScalar)
  expiresAt!: Date;
}
