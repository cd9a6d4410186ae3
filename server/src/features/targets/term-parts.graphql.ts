import { object, optional, typed } from '#kernel/objects.ts';
import type { Target, YearPart } from './target.entity.ts';
import { TargetType, YearPartType } from './target.graphql.ts';

export const TermPartType = object(
  'TermPart',
  'What a term of the unit (2021–2025) has its plan of one of the years reach: the part of the year, beside what holds for the whole term.',
  {
    target: typed<Target>(() => TargetType, 'What holds for the term.'),
    part: optional(typed<YearPart>(() => YearPartType, 'Of the year. Null: the term names none for it.')),
  },
);
