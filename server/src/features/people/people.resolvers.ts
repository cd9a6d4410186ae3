import { AccountResolver } from './account.resolver.ts';
import { PeopleMutations } from './people.mutations.ts';
import { OfficeResolver, SessionResolver, ViewerResolver } from './people.resolver.ts';
import { TrailResolver, TrailViewerResolver } from './trail.resolver.ts';

/** The room's slice of the graph. */
export const peopleResolvers = [
  ViewerResolver,
  OfficeResolver,
  SessionResolver,
  AccountResolver,
  PeopleMutations,
  TrailResolver,
  TrailViewerResolver,
] as const;
