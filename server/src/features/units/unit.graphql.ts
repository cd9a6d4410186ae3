import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Level } from '#kernel/context.ts';
import { connectionOf } from '#kernel/page.ts';
import { LocalDateScalar } from '#kernel/scalars.ts';

export const UnitLevel = { PROVINCE: 'PROVINCE', DISTRICT: 'DISTRICT', COMMUNE: 'COMMUNE' } as const;
registerEnumType(UnitLevel, {
  name: 'UnitLevel',
  description: 'Tier of an administrative unit: tỉnh / thành phố; huyện, quận, thị xã; xã, phường, thị trấn, đặc khu.',
});

@ObjectType('Unit', {
  description:
    'An administrative unit (đơn vị hành chính) with its people’s committee, as it was on the date asked about. A unit is a tenant.',
})
export class UnitType {
  @Field(() => ID, { name: 'id', description: 'The identity: it survives renaming, retyping and a change of parent.' })
  unitId!: string;

  @Field(() => String, {
    description: 'Code of the statistics office on that date; codes are used again, so look-ups by code take a date.',
  })
  code!: string;

  @Field(() => String, { description: 'Name without its kind: "Hương Trà".' })
  name!: string;

  @Field(() => UnitLevel)
  level!: Level;

  @Field(() => String, { description: 'Kind as printed: Tỉnh, Thị xã, Phường, Xã…' })
  type!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Since when it has been so; null: before the data begin (01/11/2021).',
  })
  validFrom!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day on which it was so; null: still.' })
  validTo!: string | null;

  @Field(() => String, { nullable: true, description: 'The resolution that made it so, where the data name one.' })
  legalBasis!: string | null;
}

@ObjectType('Department', { description: 'A department (phòng, ban, trung tâm, bộ phận) of one unit.' })
export class DepartmentType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

export const UnitConnection = connectionOf('Unit', () => UnitType);
