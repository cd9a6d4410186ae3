import { object, optional, typed } from '#kernel/objects.ts';
import type { Target, YearPart } from './target.entity.ts';
import { TargetType, YearPartType } from './target.graphql.ts';

export const TermPartType = object(
  'TermPart',
  'What a term (2021–2025) has the plan of one of its years reach, by the unit itself or as it was given: the part of the year, beside what holds for the whole term.',
  {
    target: typed<Target>(() => TargetType, 'What holds for the term.'),
    part: optional(typed<YearPart>(() => YearPartType, 'Of the year. Null: the term names none for it.')),
  },
);
