import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeSchema } from './schema.ts';

/** What holds of the contract as a whole, whichever rooms there are. */
let types: GraphQLNamedType[];

/** A name that a caller writes: an argument, or a field of an input. */
interface Given {
  readonly where: string;
  readonly name: string;
  readonly of: GraphQLArgument | GraphQLInputField;
}

/** What stands in the contract under a name, with what it means. */
interface Named {
  readonly name: string;
  readonly description?: string | null | undefined;
}

beforeAll(async () => {
  const schema: GraphQLSchema = await makeSchema();
  types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
});

const fields = () =>
  types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({ where: `${type.name}.${field.name}`, field }))
      : [],
  );

const given = (): Given[] => [
  ...fields().flatMap(({ where, field }) =>
    field.args.map((of) => ({ where: `${where}(${of.name})`, name: of.name, of })),
  ),
  ...types.flatMap((type) =>
    isInputObjectType(type)
      ? Object.values(type.getFields()).map((of) => ({ where: `${type.name}.${of.name}`, name: of.name, of }))
      : [],
  ),
];

const isList = ({ of: { type } }: Given): boolean => isListType(isNonNullType(type) ? type.ofType : type);
const typeName = ({ of: { type } }: Given): string => getNamedType(type).name;
const where = (all: readonly { readonly where: string }[]): string[] => all.map((one) => one.where);

describe('one dialect', () => {
  /** The key of a retry is its sender's, and identifies nothing here. */
  const ownKeys = new Set(['clientMutationId']);

  test('what is named by identity ends in Id or Ids, and nothing else does', () => {
    const wrong = given().filter((one) => {
      if (ownKeys.has(one.name)) return false;
      const says = /^ids$|Ids$/.test(one.name) ? 'many' : /^id$|Id$/.test(one.name) ? 'one' : 'none';
      const is = typeName(one) !== 'ID' ? 'none' : isList(one) ? 'many' : 'one';
      return says !== is;
    });
    expect(where(wrong)).toEqual([]);
  });

  test('what is named by code ends in Code or Codes, and is text', () => {
    const wrong = given().filter((one) => {
      if (!/^codes?$|Codes?$/.test(one.name)) return false;
      return typeName(one) !== 'String' || isList(one) !== one.name.endsWith('s');
    });
    expect(where(wrong)).toEqual([]);
  });

  test('every list in pages takes first and after, and nothing else does', () => {
    const paged = fields().filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
    const taking = fields().filter(({ field }) => field.args.some(({ name }) => name === 'first' || name === 'after'));
    expect(taking.map((one) => one.where)).toEqual(paged.map((one) => one.where));
    for (const { field } of paged)
      expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'after']));
  });

  test('an argument of one name is of one type everywhere', () => {
    const args = fields().flatMap(({ where: at, field }) =>
      field.args.map((of) => ({ where: `${at}(${of.name})`, name: of.name, of })),
    );
    const byName = Map.groupBy(
      args.filter(({ name }) => name !== 'input'),
      ({ name }) => name,
    );
    const wrong = [...byName].filter(
      ([, all]) => new Set(all.map((one) => `${typeName(one)} ${isList(one)}`)).size > 1,
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});

describe('the contract is a reference', () => {
  interface Described {
    readonly where: string;
    readonly name: string;
    readonly description: string;
  }
  const describedAt = (at: string, { name, description }: Named): Described => ({
    where: at,
    name,
    description: description?.trim() ?? '',
  });

  /** Everything that a reader of the contract can ask the meaning of. */
  const described = (): Described[] => [
    ...types.filter((type) => !isSpecifiedScalarType(type)).map((type) => describedAt(type.name, type)),
    ...types.flatMap((type) =>
      isEnumType(type) ? type.getValues().map((value) => describedAt(`${type.name}.${value.name}`, value)) : [],
    ),
    ...fields().map(({ where: at, field }) => describedAt(at, field)),
    ...given().map(({ where: at, of }) => describedAt(at, of)),
  ];

  /** "The account." of `accountId`, "Plan" of `plan`. */
  const wordsOfName = (name: string): string =>
    name
      .replace(/Ids?$/, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replaceAll('_', ' ');
  const wordsOfSentence = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^(the|a|an|its) /, '')
      .replace(/[.]$/, '');

  test('every type, field, argument and value says what it means', () => {
    expect(described().length).toBeGreaterThan(1000);
    expect(where(described().filter(({ description }) => description === ''))).toEqual([]);
  });

  test('and says more than its name', () => {
    const wrong = described().filter(({ name, description }) => wordsOfSentence(description) === wordsOfName(name));
    expect(where(wrong)).toEqual([]);
  });
});
