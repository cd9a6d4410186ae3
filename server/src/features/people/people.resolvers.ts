import { AccountResolver } from './account.resolver.ts';
import { OfficeResolver, SessionResolver, ViewerResolver } from './people.resolver.ts';
import { PeopleVerbs } from './people.verbs.ts';
import { TrailResolver, TrailViewerResolver } from './trail.resolver.ts';

/** The room's slice of the graph. */
export const peopleResolvers = [
  ViewerResolver,
  OfficeResolver,
  SessionResolver,
  AccountResolver,
  PeopleVerbs,
  TrailResolver,
  TrailViewerResolver,
] as const;
