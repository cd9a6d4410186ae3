import { defineEntity, p } from '@mikro-orm/postgresql';

const UnitSchema = defineEntity({
  name: 'Unit',
  tableName: 'unit',
  schema: 'bench',
  properties: {
    unitId: p.uuid().primary(),
    pos: p.integer(),
    parentId: p.uuid().strictNullable(),
    name: p.text(),
  },
});
export class Unit extends UnitSchema.class {}
UnitSchema.setClass(Unit);

const CardSchema = defineEntity({
  name: 'Card',
  tableName: 'card',
  schema: 'bench',
  properties: {
    unit: p.manyToOne(Unit).primary().joinColumn('unit_id'),
    n: p.integer().primary(),
    indicatorId: p.uuid(),
    value: p.text().strictNullable(),
    numerator: p.text().strictNullable(),
    denominator: p.text().strictNullable(),
    attainment: p.text(),
    percent: p.text().strictNullable(),
    target: p.text(),
  },
});
export class Card extends CardSchema.class {}
CardSchema.setClass(Card);
