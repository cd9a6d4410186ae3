import { GraphQLID, Kind, type ValueNode } from 'graphql';
import { NIL, validate } from 'uuid';

/** Every id is a uuid. Text that is none names nothing: it is read as the id that no record has, and is "not found". */
const readId = (value: unknown): string => (typeof value === 'string' && validate(value) ? value.toLowerCase() : NIL);

/** Makes the `ID` of the process read uuids only; called once, when the schema is built. */
export function readIdsAsUuids(): void {
  GraphQLID.parseValue = readId;
  GraphQLID.parseLiteral = (node: ValueNode) => readId(node.kind === Kind.STRING ? node.value : null);
}
