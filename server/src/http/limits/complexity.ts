import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { DEFAULT_PAGE } from '#kernel/page.ts';

/** A list whose length the question does not say is taken to hold so many. */
const USUAL_LIST = 5;

interface Question {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As coerced: defaults filled in, single values made lists. */
  variables: Record<string, unknown>;
}

/**
 * How many fields the answer may hold: one a field, times what the lists around it hold. A connection holds `first`; a
 * list as many as the lists among its arguments, multiplied; `…Ids` and `…Codes` of one thing are added first. So does
 * an object that is asked for with lists, as `comparison(unitIds, indicatorIds, indicatorCodes)`: its rows and their
 * cells have been `counted` with it, one list per thing named. The document is valid, so no fragment spreads itself.
 */
export function complexityOf({ schema, document, operation, variables }: Question): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, number>();

  const costOfFragment = (name: string, counted: number): number => {
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    const key = `${name} ${counted}`;
    const cost =
      known.get(key) ?? costOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), counted);
    known.set(key, cost);
    return cost;
  };

  const costOf = (selections: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined, counted: number) =>
    (selections?.selections ?? []).reduce((sum: number, node): number => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return sum + costOfFragment(node.name.value, counted);
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const type = node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent;
        return sum + costOf(node.selectionSet, type, counted);
      }
      return sum + costOfField(node, parent, counted);
    }, 0);

  const costOfField = (node: FieldNode, parent: GraphQLNamedType | undefined, counted: number): number => {
    const type =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value]?.type : undefined;
    if (!type) return 1;
    const { length, countedInside } = lengthOf(node, type, variables, counted);
    return 1 + length * costOf(node.selectionSet, getNamedType(type), countedInside);
  };

  return costOf(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 0);
}

/** How many there are of a field's value, and how many levels of lists inside it that takes into account. */
function lengthOf(
  node: FieldNode,
  type: GraphQLOutputType,
  variables: Record<string, unknown>,
  counted: number,
): { length: number; countedInside: number } {
  const args = new Map(node.arguments?.map(({ name, value }) => [name.value, readValue(value, variables)]));
  if (getNamedType(type).name.endsWith('Connection')) {
    const first = args.get('first');
    return { length: typeof first === 'number' && first > 0 ? first : DEFAULT_PAGE, countedInside: 1 };
  }
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  const named = lengthsByThing(args);
  if (named.length > 0) {
    const length = named.reduce((product, count) => product * count, 1);
    return { length, countedInside: isList ? 0 : named.length };
  }
  if (!isList) return { length: 1, countedInside: counted };
  return counted > 0 ? { length: 1, countedInside: counted - 1 } : { length: USUAL_LIST, countedInside: 0 };
}

/** How many of each thing the lists among the arguments name: by identity and by code together. */
function lengthsByThing(args: ReadonlyMap<string, unknown>): number[] {
  const lengths = new Map<string, number>();
  for (const [name, value] of args) {
    if (!Array.isArray(value)) continue;
    const thing = name.replace(/(Ids|Codes)$/, '');
    lengths.set(thing, (lengths.get(thing) ?? 0) + value.length);
  }
  return [...lengths.values()];
}

/** What the limits need of a value: numbers and lists. */
function readValue(node: ValueNode, variables: Record<string, unknown>): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.INT:
      return Number(node.value);
    case Kind.LIST:
      return node.values;
    default:
      return undefined;
  }
}
