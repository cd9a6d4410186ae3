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
    rights: lookUp(many(oneOf(ViewerRight, 'What the office acted in may that not every office may.')), (viewer) =>
      names.filter((name) => rights[name]?.may(viewer) && !(viewer.ended && rights[name]?.begins)),
    ),
  });
}
