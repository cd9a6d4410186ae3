import { GraphQLScalarType, Kind } from 'graphql';
import { Fault } from './fault.ts';
import { says } from './kernel.messages.ts';

const given = (value: unknown): string => JSON.stringify(value) ?? String(value);
const notANumber = (value: unknown) => new Fault('BAD_REQUEST', says.notANumber({ given: given(value) }));
const notADay = (value: unknown) => new Fault('BAD_REQUEST', says.notADay({ given: given(value) }));

const DECIMAL = /^-?\d{1,18}(\.\d{1,6})?$/;

function readDecimal(value: unknown): string {
  if (typeof value !== 'string' || !DECIMAL.test(value)) {
    throw notANumber(value);
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
    throw notANumber(node.kind);
  },
});

function readLocalDate(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const date = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
  }
  throw notADay(value);
}

export const LocalDateScalar = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A day in Vietnam (Asia/Ho_Chi_Minh), YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: readLocalDate,
  parseLiteral(node) {
    if (node.kind === Kind.STRING) return readLocalDate(node.value);
    throw notADay(node.kind);
  },
});

export const InstantScalar = new GraphQLScalarType<Date | string, string>({
  name: 'Instant',
  description: 'A moment, ISO 8601 in UTC.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
});
