import { FieldResolver, Resolver, Root } from 'type-graphql';
import { ViewerType } from '#features/people/people.graphql.ts';
import type { Actor } from '#kernel/context.ts';
import { enumOf } from '#kernel/enums.ts';
import type { Right } from '#kernel/room.ts';

/** What the viewer may do that not everybody may, as the rooms say it: by this the client offers pages and verbs. */
export function viewerRightsResolverOf(rights: Readonly<Record<string, Right>>) {
  const names = Object.keys(rights);
  const meanings = Object.fromEntries(Object.entries(rights).map(([name, { means }]) => [name, means]));
  const ViewerRight = enumOf('ViewerRight', names, 'What an office may that not every office may.', meanings);

  @Resolver(() => ViewerType)
  class ViewerRightsResolver {
    @FieldResolver(() => [ViewerRight], { description: 'What the office acted in may that not every office may.' })
    rights(@Root() viewer: Actor): string[] {
      return names.filter((name) => rights[name]?.may(viewer));
    }
  }
  return ViewerRightsResolver;
}
