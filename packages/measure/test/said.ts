import { type Message, print } from '../src/messages.ts';

/** What is answered, with every message in it as it is said in Vietnamese. */
export type Said<T> = T extends Message
  ? string
  : T extends readonly (infer Each)[]
    ? Said<Each>[]
    : T extends object
      ? { [K in keyof T]: Said<T[K]> }
      : T;

export function said<T>(answer: T): Said<T> {
  return saying(answer) as Said<T>;
}

function saying(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  if (isMessage(answer)) return print(answer, 'vi');
  if (Array.isArray(answer)) return answer.map(saying);
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, saying(value)]));
}

const isMessage = (value: object): value is Message => 'key' in value && 'parameters' in value;
