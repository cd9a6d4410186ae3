import type { Target as Typed } from '@dich/measure';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { TargetReadingType } from './target-reading.graphql.ts';

@Resolver(() => TargetReadingType)
export class TargetReadingResolver {
  @FieldResolver(() => Boolean, { description: 'The low bound itself is outside: "trên 90%".' })
  loOpen(@Root() reading: Typed): boolean {
    return reading.loOpen ?? false;
  }

  @FieldResolver(() => Boolean, { description: 'The high bound itself is outside: "dưới 95%".' })
  hiOpen(@Root() reading: Typed): boolean {
    return reading.hiOpen ?? false;
  }

  @FieldResolver(() => [TargetReadingType], {
    description: 'The targets that it is made of: shares of a whole, members, several in one sentence.',
  })
  children(@Root() reading: Typed): Typed[] {
    return reading.children;
  }
}
