import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import names from '../../rooms.json' with { type: 'json' };
import { ROOMS } from './rooms.ts';

type Field = GraphQLField<unknown, unknown>;

/** What one room adds to the contract. */
export interface ApiRoom {
  readonly name: string;
  readonly queries: readonly Field[];
  readonly verbs: readonly Field[];
  /** The types that nothing before it speaks of, by name. */
  readonly types: readonly GraphQLNamedType[];
  /** Fields that it adds to types of earlier rooms. */
  readonly additions: readonly { readonly type: string; readonly field: Field }[];
}

export interface Api {
  /** What every room speaks with: refusals, messages, pages, scalars. */
  readonly shared: readonly GraphQLNamedType[];
  readonly rooms: readonly ApiRoom[];
}

/** The types of the kernel from which all others of the kernel are reached. */
const KERNEL = ['UserError', 'Message', 'PageInfo'];

/**
 * The contract by rooms, in their order: a type stands in the first room that speaks of it, so that nothing is explained
 * by what comes later; a field that a later room adds stands in that room.
 */
export function roomsOfApi(schema: GraphQLSchema): Api {
  const roomOf = roomsOfFields();
  const claimed = new Set<string>();
  /** Claims what is reached from the types through fields of the rooms up to `room`, and that is not claimed yet. */
  const claim = (from: readonly GraphQLNamedType[], room: number): GraphQLNamedType[] =>
    from.flatMap((type) => {
      if (claimed.has(type.name) || type.name.startsWith('__')) return [];
      claimed.add(type.name);
      const inside = fieldsOf(type).filter(({ name }) => (roomOf.get(`${type.name}.${name}`) ?? -1) <= room);
      return [type, ...claim(inside.flatMap(typesOf), room)];
    });

  const roots = { Query: schema.getQueryType(), Mutation: schema.getMutationType() };
  for (const root of Object.keys(roots)) claimed.add(root);
  const named = KERNEL.map((name) => schema.getType(name)).filter((type) => type !== undefined);
  const scalars = Object.values(schema.getTypeMap()).filter((type) => !('getFields' in type) && !('getValues' in type));
  const shared = claim([...scalars, ...named], -1);
  const rooms = names.map((name, room): ApiRoom => {
    const own = (type: GraphQLNamedType | null | undefined): Field[] =>
      isObjectType(type)
        ? Object.values(type.getFields()).filter((field) => roomOf.get(`${type.name}.${field.name}`) === room)
        : [];
    const [queries, verbs] = [own(roots.Query), own(roots.Mutation)];
    const earlier = Object.values(schema.getTypeMap()).filter(
      (type) => claimed.has(type.name) && !(type.name in roots),
    );
    const additions = earlier.flatMap((type) => own(type).map((field) => ({ type: type.name, field })));
    const spoken = [...queries, ...verbs, ...additions.map(({ field }) => field)];
    return { name, queries, verbs, additions, types: byName(claim(spoken.flatMap(typesOf), room)) };
  });
  return { shared: byName(shared), rooms };
}

/** "Unit.parent" → the place of the room whose resolver answers it; bare fields are not in it. */
function roomsOfFields(): Map<string, number> {
  const places = new Map(
    ROOMS.flatMap(({ resolvers }, place) => resolvers.map((resolver) => [resolver, place] as const)),
  );
  const { queries, mutations, fieldResolvers } = getMetadataStorage();
  const answered = [
    ...queries.map(({ schemaName, target }) => [`Query.${schemaName}`, target] as const),
    ...mutations.map(({ schemaName, target }) => [`Mutation.${schemaName}`, target] as const),
    ...fieldResolvers.map(({ schemaName, methodName, target, getObjectType }) => {
      const type = getMetadataStorage().objectTypes.find(({ target: of }) => of === getObjectType?.());
      return [`${type?.name}.${schemaName ?? methodName}`, target] as const;
    }),
  ];
  return new Map(
    answered.flatMap(([field, target]) => {
      const place = places.get(target as new () => object);
      return place === undefined ? [] : [[field, place] as const];
    }),
  );
}

const fieldsOf = (type: GraphQLNamedType): { name: string }[] =>
  isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];

/** The types that a field speaks of: what it answers, and what it takes. */
const typesOf = (field: object): GraphQLNamedType[] => {
  const { type, args = [] } = field as Partial<Field> & Pick<Field, 'type'>;
  return [type, ...args.map((arg) => arg.type)].map((one) => getNamedType(one));
};

const byName = <T extends { name: string }>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
