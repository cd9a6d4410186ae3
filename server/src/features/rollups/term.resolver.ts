import { attainmentLabel, formatWithUnit } from '@dich/measure';
import type { Plan } from '#features/plans/plan.entity.ts';
import { PlanType } from '#features/plans/plan.graphql.ts';
import { asItWas, asOfDay } from '#kernel/as-of.ts';
import { lookUp, lookUpBy, lookUps } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { sayIn } from '#kernel/messages.ts';
import { flag, int, many, oneOf, optional, record, text } from '#kernel/objects.ts';
import { reasonOf } from './attainment-words.ts';
import { displayOf } from './display.ts';
import { AttainmentEnum } from './rollup.graphql.ts';
import { TermRowType, TermYearType } from './term.graphql.ts';
import { type TermRow, termProgressOf } from './term-progress.ts';

export const PlanTermLookUps = lookUps<Plan>(() => PlanType, {
  termProgress: lookUpBy(
    optional(
      many(
        record(
          TermRowType,
          'Of an issued plan of a term, for its lines in force: how far it has come, the numbers of its years put together as its targets say. Null: it is of a year or a draft, or not for this viewer.',
        ),
      ),
    ),
    { asOf: asOfDay },
    (plan, ctx, { asOf }) => termProgressOf(asItWas(ctx, asOf), plan),
  ),
});

export const TermRowLookUps = lookUps<TermRow>(() => TermRowType, {
  years: lookUp(many(record(TermYearType, 'Every year of the term, in order.')), ({ years }) => years),
  display: lookUp(text('The number of the term so far, as officials print it; "–" for a gap.'), (row, ctx) =>
    displayOf(row.indicator, row.number, ctx.language),
  ),
  reporting: lookUp(
    int('How many of its years have a figure.'),
    ({ years }) => years.filter(({ value }) => value?.vintage != null).length,
  ),
  attainment: lookUp(
    oneOf(AttainmentEnum, 'NOT_ASSESSED also where there is no target or no figure.'),
    ({ verdict }) => verdict?.attainment ?? 'NOT_ASSESSED',
  ),
  attainmentLabel: lookUp(text('In words, by whether the term is over.'), ({ verdict, isOver }, ctx) =>
    sayIn(
      attainmentLabel(verdict?.attainment ?? 'NOT_ASSESSED', isOver ? 'CLOSED' : 'OPEN', verdict?.provisional),
      ctx.language,
    ),
  ),
  provisional: lookUp(
    flag('Years to come, or what is missing of years that are over, could still undo the verdict.'),
    ({ verdict }) => verdict?.provisional ?? false,
  ),
  reason: said(message('Why the verdict is what it is, with the numbers compared.'), ({ target, verdict, whyNone }) =>
    verdict === null && whyNone !== null ? whyNone : reasonOf(target, verdict),
  ),
  pace: said(
    optional(message('Of a sum that is not whole yet: how it stands against as many years as are in.')),
    ({ verdict }) => (verdict?.onTrack?.state === 'NOT_COMPARED' ? null : verdict?.onTrack?.reason),
  ),
  remains: lookUp(
    optional(
      text(
        'What is still to come: of SUM what the sum lacks, of END what the level lacks, of MEAN what each year to come has to bring. Null: nothing is, it cannot be told, or it is of every year for itself.',
      ),
    ),
    ({ remains, indicator }, ctx) =>
      remains === null || remains === '0'
        ? null
        : formatWithUnit(remains, indicator.unitOfMeasure.replace(/\/năm$/, ''), {
            trim: true,
            language: ctx.language,
          }),
  ),
});
