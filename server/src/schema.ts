import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { OfficeResolver, ViewerResolver } from '#features/people/people.resolver.ts';
import { UnitResolver } from '#features/units/unit.resolver.ts';
import { DecimalScalar, InstantScalar, LocalDateScalar } from '#kernel/scalars.ts';

/** Every room's slice of the graph, in the order of the rooms. */
const resolvers = [UnitResolver, ViewerResolver, OfficeResolver] as const;

export const makeSchema = (): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: [...resolvers],
    validate: false,
    scalarsMap: [],
    orphanedTypes: [],
    nullableByDefault: false,
    emitSchemaFile: false,
  });

export const scalars = { DecimalScalar, InstantScalar, LocalDateScalar };
