/** JSON whose numbers stay the digits that were written, and what may be taken out of it. */
import { JudgeInputError } from '../../src/judge-types.ts';
import { says } from './says.ts';

export type Json = string | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

type Reviver = (this: unknown, key: string, value: unknown, context: { source?: string }) => unknown;

/**
 * Numbers become the string they are written as: 9.10 is "9.10", and no float stands between. Names in snake_case are
 * read as camelCase.
 * @throws JudgeInputError when the text is no JSON object.
 */
export function parseObject(text: string): JsonObject {
  const keepDigits: Reviver = (_, value, { source }) => {
    if (typeof value === 'number') return source ?? String(value);
    return isObject(value) ? camelCased(value) : value;
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown);
  } catch {
    throw new JudgeInputError('', says.notJson());
  }
  if (!isObject(parsed)) throw new JudgeInputError('', says.notAnObject());
  return parsed;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without a prototype: a field named `__proto__` is a field. */
function camelCased(object: JsonObject): JsonObject {
  const result = Object.create(null) as JsonObject;
  for (const [name, value] of Object.entries(object)) {
    result[name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())] = value;
  }
  return result;
}

/** A string, or null where there is none. */
export function optionalText(value: Json | undefined, path: string): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  throw new JudgeInputError(path, says.notAText());
}

export function optionalBoolean(value: Json | undefined, path: string): boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value;
  throw new JudgeInputError(path, says.notABoolean());
}

export function optionalList(value: Json | undefined, path: string): Json[] | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value;
  throw new JudgeInputError(path, says.notAList());
}

/** One of the words allowed, whatever the case it is written in. */
export function optionalWord<const T extends string>(
  value: Json | undefined,
  words: readonly T[],
  path: string,
): T | null {
  const text = optionalText(value, path);
  if (text === null) return null;
  const word = words.find((each) => each.toLowerCase() === text.toLowerCase());
  if (word !== undefined) return word;
  throw new JudgeInputError(path, says.notOneOf({ words }));
}

export function texts(list: Json[], path: string): string[] {
  return nullableTexts(list, path).map((text, index) => {
    if (text === null) throw new JudgeInputError(`${path}[${index}]`, says.blank());
    return text;
  });
}

export function nullableTexts(list: Json[], path: string): (string | null)[] {
  return list.map((value, index) => optionalText(value, `${path}[${index}]`));
}
