import { DIRECTIONS, explainTarget, type Target as Reading } from '@dich/measure';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Context } from '#kernel/context.ts';
import { shown } from '#kernel/message-type.ts';
import type { Message } from '#kernel/messages.ts';
import { readWords } from './reading.ts';
import type { Target } from './target.entity.ts';
import type { ReadTargetType } from './target.graphql.ts';
import { assignedBeside } from './target.loaders.ts';
import { says } from './target.messages.ts';

/** When a target counts as đạt and as vượt. What is relative to the assigned target has numbers once that is assigned. */
export async function explanationOf(ctx: Context, target: Target): Promise<Message> {
  if (target.reading === null) return target.question ?? says.notRead();
  const indicator = await indicatorById(ctx).load(target.indicatorId);
  const above = isRelative(target.reading) ? await assignedBeside(ctx, target) : null;
  return explain(target.reading, indicator, above);
}

interface Asked {
  text: string;
  indicatorId: string | null;
  /** What it is to be set for; null: a year. */
  year: number | null;
}

/** Reads words as a target of the viewer's unit, with the indicator and what is assigned for this year as context. */
export async function previewOf(ctx: Context, { text, indicatorId, year }: Asked): Promise<ReadTargetType> {
  const indicator = indicatorId === null ? null : await indicatorById(ctx).load(indicatorId);
  const context = {
    indicator: indicator ?? UNNAMED,
    level: ctx.scope.level,
    siblings: [],
    ...(year !== null && { years: year }),
  };
  const { columns, candidates, problems } = readWords({ text }, context);
  const { reading } = columns;
  const question = problems[0]?.message ?? columns.question;
  const say = (message: Message) => shown(message, ctx.language);
  return {
    reading,
    explanation: say(reading === null ? (columns.question ?? says.notRead()) : explain(reading, indicator, null)),
    question: question && say(question),
    candidates: candidates.map(say),
    overYears: columns.overYears,
  };
}

const UNNAMED = { name: '', unitOfMeasure: '', direction: 'NONE' } as const;

const explain = (reading: Reading, indicator: CatalogueIndicator | null, above: Target | null): Message =>
  explainTarget(reading, {
    direction: indicator ? DIRECTIONS[indicator.direction] : null,
    assigned: above?.lo ?? above?.hi ?? null,
    assignedUnit: above?.unitOfMeasure ?? null,
    unit: indicator?.unitOfMeasure ?? null,
    indicator: indicator?.name ?? null,
  });

const isRelative = (reading: Reading): boolean =>
  reading.kind === 'relative_to_assigned' || reading.children.some(isRelative);
