import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { PeriodType, VintageEnum } from '#features/periods/period.graphql.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { ReportType } from '#features/reports/report.graphql.ts';
import { reportById } from '#features/reports/report.loaders.ts';
import { TargetType } from '#features/targets/target.graphql.ts';
import type { Department } from '#features/units/unit.entity.ts';
import { DepartmentType } from '#features/units/unit.graphql.ts';
import { departmentById } from '#features/units/unit.loaders.ts';
import { asItWas, asOfDay, asOfIt } from '#kernel/as-of.ts';
import { today } from '#kernel/context.ts';
import { lookUp, lookUpBy, lookUps } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { sayIn } from '#kernel/messages.ts';
import { flag, id, many, object, oneOf, optional, record, text } from '#kernel/objects.ts';
import { labelOf, reasonOf } from './attainment-words.ts';
import { type DepartmentValue, departmentValues, partsByDepartment } from './department-values.ts';
import { displayOf } from './display.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { AttainmentEnum, IndicatorValueType } from './rollup.graphql.ts';
import { says } from './rollup.messages.ts';
import { howMadeInTime } from './time-words.ts';

export const DepartmentValueType = object(
  'DepartmentValue',
  'How a department stands against a target that its unit gave it, or that it set itself (`target.source` says which): its own figure, accepted by the unit, judged as a unit’s value is.',
  {
    target: record(TargetType, 'The department’s own, in force at the end of the period, today while it runs.'),
  },
);

export const DepartmentValueLookUps = lookUps<DepartmentValue>(
  () => DepartmentValueType,
  {
    indicator: lookUp(
      record(IndicatorType, 'In the meaning it had at the end of the period.'),
      ({ value }) => value.indicator,
    ),
    period: lookUp(record(PeriodType, 'For which period.'), ({ value }) => value.period),
    display: lookUp(
      text('As officials print it; "–" where the unit has accepted no figure of the department.'),
      (one, ctx) => displayOf(one.value.indicator, one.value, ctx.language),
    ),
    howMade: said(
      optional(message('How the figure was put together of shorter periods. Null: it was typed for this one.')),
      ({ value }) => howMadeInTime(value),
    ),
    vintage: lookUp(
      optional(oneOf(VintageEnum, 'How firm the figure is; null where there is none.')),
      ({ value }) => value.vintage,
    ),
    illustrative: lookUp(flag('Số liệu minh họa.'), ({ value }) => value.illustrative),
    department: lookUp(record(DepartmentType, 'Whose it is.'), ({ target }, ctx) =>
      departmentById(ctx).load(target.departmentId),
    ),
    report: lookUp(
      optional(record(ReportType, 'The report to the unit in which the figure stands; null where there is none.')),
      ({ figure }, ctx) => figure && reportById(ctx).load(figure.reportId),
    ),
    isReported: lookUp(
      flag('The unit has accepted a figure of the department for the period.'),
      ({ value }) => value.missing.length === 0,
    ),
    attainment: lookUp(
      oneOf(
        AttainmentEnum,
        'NOT_ASSESSED also where there is no figure, or one that is of the whole unit while other departments were given it too.',
      ),
      ({ value }) => value.verdict?.attainment ?? 'NOT_ASSESSED',
    ),
    attainmentLabel: lookUp(text('In words, by the state of the period.'), ({ value }, ctx) =>
      sayIn(labelOf(value, value.verdict, today(ctx)), ctx.language),
    ),
    reason: said(
      message('Why the verdict is what it is, with the numbers compared.'),
      ({ value, target, isOfWhole }) => (isOfWhole ? says.figureOfWhole() : reasonOf(target, value.verdict)),
    ),
  },
  ({ value }, ctx) => asOfIt(value, ctx),
);

export const PartsByDepartment = lookUps<IndicatorValue>(
  () => IndicatorValueType,
  {
    departments: lookUp(
      many(
        record(
          DepartmentValueType,
          'Why: what each department of the unit has brought that was given a part of its own, gaps included; of the asked period. Empty where it is not divided over departments.',
        ),
      ),
      (value, ctx) => partsByDepartment(ctx, value),
    ),
  },
  asOfIt,
);

export const DepartmentValues = lookUps<Department>(() => DepartmentType, {
  ownValues: lookUpBy(
    many(
      record(
        DepartmentValueType,
        'What its unit gave it, then what it set itself, each with its own figure of the period. Empty where the values are not for the viewer.',
      ),
    ),
    { periodId: id('For which period.'), asOf: asOfDay },
    async (department, now, { periodId, asOf }) => {
      const ctx = asItWas(now, asOf);
      const period = await periodById(ctx).load(periodId);
      return period ? departmentValues(ctx, department, period) : [];
    },
  ),
});
