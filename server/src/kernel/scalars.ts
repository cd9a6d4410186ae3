import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const wrong = (what: string, value: unknown) =>
  new GraphQLError(`${what}; nhận được ${JSON.stringify(value) ?? String(value)}`, {
    extensions: { code: 'BAD_REQUEST' },
  });

const DECIMAL = /^-?\d{1,18}(\.\d{1,6})?$/;

function readDecimal(value: unknown): string {
  if (typeof value !== 'string' || !DECIMAL.test(value)) {
    throw wrong('Số phải là chuỗi như "1809.5": tối đa 18 chữ số trước và 6 chữ số sau dấu chấm', value);
  }
  return value;
}

/** Exact decimals travel as strings; what the database pads ("14.500000") is trimmed ("14.5"). */
export const trimDecimal = (value: string): string =>
  value.includes('.') ? value.replace(/\.?0+$/, '').replace(/^-0$/, '0') : value;

export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    'An exact decimal number as a string with a point: "1809.5". At most 18 digits before and 6 after the point. Never a float.',
  serialize: (value) => trimDecimal(String(value)),
  parseValue: readDecimal,
  parseLiteral(node) {
    if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return readDecimal(node.value);
    throw wrong('Số phải là chuỗi như "1809.5"', node.kind);
  },
});

function readLocalDate(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const date = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
  }
  throw wrong('Ngày phải có thật và viết theo dạng YYYY-MM-DD, ví dụ 2022-11-30', value);
}

export const LocalDateScalar = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A day in Vietnam (Asia/Ho_Chi_Minh), YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: readLocalDate,
  parseLiteral(node) {
    if (node.kind === Kind.STRING) return readLocalDate(node.value);
    throw wrong('Ngày phải viết theo dạng YYYY-MM-DD', node.kind);
  },
});

export const InstantScalar = new GraphQLScalarType<Date | string, string>({
  name: 'Instant',
  description: 'A moment, ISO 8601 in UTC.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
});
