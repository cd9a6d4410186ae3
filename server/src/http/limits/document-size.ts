import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size of a document: of its largest operation, with every fragment written out where it is spread. */
export interface Size {
  /** Fields within fields; the schema's own description is as deep as it is, and is bounded by its fields. */
  depth: number;
  aliases: number;
  /** The most on one place. */
  directives: number;
  fields: number;
  rootFields: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, directives: 0, fields: 0, rootFields: 0 };

/** Each fragment is measured once, however often it is spread; one that spreads itself counts as nothing there. */
export function measure(document: DocumentNode): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Size>();

  const sizeOfFragment = (name: string): Size => {
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, NOTHING);
    const size = withDirectives(sizeOf(fragment.selectionSet), fragment.directives?.length);
    known.set(name, size);
    return size;
  };

  const sizeOf = (selections: SelectionSetNode | undefined): Size =>
    (selections?.selections ?? []).reduce<Size>((sum, node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        return add(sum, withDirectives(sizeOfFragment(node.name.value), node.directives?.length));
      }
      const inner = withDirectives(sizeOf(node.selectionSet), node.directives?.length);
      if (node.kind === Kind.INLINE_FRAGMENT) return add(sum, inner);
      return add(sum, {
        ...inner,
        depth: isIntrospection(node.name.value) ? 1 : inner.depth + 1,
        aliases: inner.aliases + (node.alias ? 1 : 0),
        fields: inner.fields + 1,
        rootFields: 1,
      });
    }, NOTHING);

  return document.definitions
    .filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => withDirectives(sizeOf(operation.selectionSet), operation.directives?.length))
    .reduce(largest, NOTHING);
}

export const isIntrospection = (field: string): boolean => field === '__schema' || field === '__type';

const add = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  directives: Math.max(a.directives, b.directives),
  aliases: a.aliases + b.aliases,
  fields: a.fields + b.fields,
  rootFields: a.rootFields + b.rootFields,
});

const withDirectives = (size: Size, directives = 0): Size => ({
  ...size,
  directives: Math.max(size.directives, directives),
});

const largest = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  directives: Math.max(a.directives, b.directives),
  aliases: Math.max(a.aliases, b.aliases),
  fields: Math.max(a.fields, b.fields),
  rootFields: Math.max(a.rootFields, b.rootFields),
});
