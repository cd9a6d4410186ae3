import { AttainmentResolver } from './attainment.resolver.ts';
import { RollupResolver } from './rollup.resolver.ts';

/** The room's slice of the graph. */
export const rollupResolvers = [RollupResolver, AttainmentResolver] as const;
