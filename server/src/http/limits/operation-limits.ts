import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, getVariableValues, Kind, visit } from 'graphql';
import { badRequest } from '../bad-request.ts';
import { says } from '../http.messages.ts';
import { complexityOf } from './complexity.ts';
import { type Limits, tooMuch } from './document-limits.ts';

/** How heavy an answer may become, by what the variables of this request say; what is let pass goes with the request. */
export const complexityLimit = (limits: Limits | null): ApolloServerPlugin<{ estimate: number }> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request, contextValue }) {
      if (!limits || !operation) return;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
      // variables that do not fit their types are refused by the execution
      if (!coerced) return;
      const estimate = complexityOf({ schema, document, operation, variables: coerced });
      if (estimate > limits.complexity) {
        throw tooMuch(says.complexity(), estimate, limits.complexity, says.smallerPages());
      }
      contextValue.estimate = estimate;
    },
  }),
});

/** Who may look at the schema is known by request. */
export const schemaReaders: ApolloServerPlugin<{ mayIntrospect: boolean }> = {
  requestDidStart: async () => ({
    async didResolveOperation({ document, contextValue }) {
      if (contextValue.mayIntrospect || !introspects(document)) return;
      throw badRequest(says.schemaByKey());
    },
  }),
};

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD](node) {
      found ||= node.name.value === '__schema' || node.name.value === '__type';
    },
  });
  return found;
}
