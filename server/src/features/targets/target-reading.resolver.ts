import type { Target as Typed } from '@dich/measure';
import { lookUp, lookUps } from '#kernel/look-ups.ts';
import { flag, many, record } from '#kernel/objects.ts';
import { TargetReadingType } from './target-reading.graphql.ts';

export const TargetReadingResolver = lookUps<Typed>(() => TargetReadingType, {
  loOpen: lookUp(flag('The low bound itself is outside: "trên 90%".'), (reading) => reading.loOpen ?? false),
  hiOpen: lookUp(flag('The high bound itself is outside: "dưới 95%".'), (reading) => reading.hiOpen ?? false),
  children: lookUp(
    many(
      record(TargetReadingType, 'The targets that it is made of: shares of a whole, members, several in one sentence.'),
    ),
    (reading) => reading.children,
  ),
});
