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
  variables: Record<string, unknown>;
}

/**
 * How many fields the answer may hold: one a field, times what the lists around it hold. A connection holds `first`, a
 * list as many as the longest list among its arguments. The schema has been validated against; cycles are refused there.
 */
export function complexityOf({ schema, document, operation, variables }: Question): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, number>();

  const costOfFragment = (name: string): number => {
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    const cost = costOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    known.set(name, cost);
    return cost;
  };

  const costOf = (selections: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): number =>
    (selections?.selections ?? []).reduce((sum, node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return sum + costOfFragment(node.name.value);
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const type = node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent;
        return sum + costOf(node.selectionSet, type);
      }
      return sum + costOfField(node, parent);
    }, 0);

  const costOfField = (node: FieldNode, parent: GraphQLNamedType | undefined): number => {
    const type =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value]?.type : undefined;
    if (!type) return 1;
    return 1 + lengthOf(node, type, variables) * costOf(node.selectionSet, getNamedType(type));
  };

  return costOf(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function lengthOf(node: FieldNode, type: GraphQLOutputType, variables: Record<string, unknown>): number {
  const values = new Map(node.arguments?.map(({ name, value }) => [name.value, readValue(value, variables)]));
  if (getNamedType(type).name.endsWith('Connection')) {
    const first = values.get('first');
    return typeof first === 'number' && first > 0 ? first : DEFAULT_PAGE;
  }
  if (node.name.value === 'edges' || !isListType(isNonNullType(type) ? type.ofType : type)) return 1;
  const lists = [...values.values()].filter(Array.isArray).map((list) => list.length);
  return Math.max(lists.length > 0 ? Math.max(...lists) : USUAL_LIST, 1);
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
