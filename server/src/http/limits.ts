import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type ValidationContext, type ValidationRule, visit } from 'graphql';
import { complexityOf } from './complexity.ts';
import { measure, type Size } from './document-size.ts';
import type { RequestContext } from './graphql-endpoint.ts';
import { isStorable, UNSTORABLE } from './json-body.ts';

/** How large a document may be. Every limit is one that a document of the client's own stays well below. */
export interface Limits extends Size {
  tokens: number;
  /** The estimate of complexity.ts, with the variables taken into account. */
  complexity: number;
}

export const LIMITS: Limits = {
  depth: 16,
  aliases: 15,
  directives: 5,
  fields: 500,
  rootFields: 10,
  tokens: 1000,
  complexity: 500_000,
};

const WORDS: Record<keyof Size, string> = {
  depth: 'Câu hỏi lồng quá sâu',
  aliases: 'Câu hỏi đặt quá nhiều tên khác (alias)',
  directives: 'Câu hỏi có quá nhiều chỉ thị (directive)',
  fields: 'Câu hỏi có quá nhiều trường',
  rootFields: 'Câu hỏi có quá nhiều phần ở mức ngoài cùng',
};

const tooMuch = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });

/** Own validation rules: the document's size, and that its literals are text the database can keep. */
export const documentRules = (limits: Limits | null): ValidationRule[] =>
  limits ? [cleanLiterals, sizeRule(limits)] : [cleanLiterals];

const sizeRule =
  (limits: Limits): ValidationRule =>
  (context) => {
    const size = measure(context.getDocument());
    for (const name of Object.keys(WORDS) as (keyof Size)[]) {
      if (size[name] > limits[name]) {
        context.reportError(tooMuch(`${WORDS[name]}: ${size[name]}, tối đa ${limits[name]}.`));
      }
    }
    return {};
  };

/** Escapes in a literal (\u0000) come past the body's reader. */
const cleanLiterals: ValidationRule = (context: ValidationContext) => ({
  StringValue(node) {
    if (!isStorable(node.value)) context.reportError(tooMuch(UNSTORABLE));
    else if (node.value !== node.value.normalize('NFC')) {
      context.reportError(tooMuch('Chuỗi trong câu hỏi phải ở dạng Unicode NFC.'));
    }
  },
});

/** What depends on the request: its variables, and who may look at the schema. */
export const operationLimits = (limits: Limits | null): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request, contextValue }) {
      if (!contextValue.mayIntrospect && introspects(document)) {
        throw tooMuch('Không xem được cấu trúc API bằng phiên đăng nhập của trình duyệt. Hãy dùng khóa API.');
      }
      if (!limits || !operation) return;
      const estimate = complexityOf({ schema, document, operation, variables: request.variables ?? {} });
      if (estimate > limits.complexity) {
        throw tooMuch(
          `Câu hỏi quá nặng (ước tính ${estimate}, tối đa ${limits.complexity}). Hãy giảm first hoặc chia nhỏ câu hỏi.`,
        );
      }
    },
  }),
});

function introspects(document: Parameters<typeof visit>[0]): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD](node) {
      found ||= node.name.value === '__schema' || node.name.value === '__type';
    },
  });
  return found;
}
