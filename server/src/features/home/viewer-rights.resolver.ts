import { ViewerType } from '#features/people/people.graphql.ts';
import type { Actor } from '#kernel/context.ts';
import { enumOf } from '#kernel/enums.ts';
import { lookUp, lookUps } from '#kernel/look-ups.ts';
import { many, oneOf } from '#kernel/objects.ts';
import type { Right } from '#kernel/room.ts';

/** What the viewer may do that not everybody may, as the rooms say it: by this the client offers pages and verbs. */
export function viewerRightsResolverOf(rights: Readonly<Record<string, Right>>) {
  const names = Object.keys(rights);
  const meanings = Object.fromEntries(Object.entries(rights).map(([name, { means }]) => [name, means]));
  const ViewerRight = enumOf('ViewerRight', names, 'What an office may that not every office may.', meanings);
  return lookUps<Actor>(() => ViewerType, {
    rights: lookUp(
      many(oneOf(ViewerRight, 'What the office acted in may that not every office may.')),
      async (viewer, ctx) => {
        const held: string[] = [];
        for (const name of names) {
          const right = rights[name];
          if (!right?.may(viewer) || (viewer.ended && right.begins)) continue;
          if (!right.whenever || (await right.whenever(ctx))) held.push(name);
        }
        return held;
      },
    ),
  });
}
