import type { Actor } from './context.ts';
import type { Message } from './messages.ts';
import { Refusal } from './refusal.ts';

/** A policy is a pure predicate of the actor and what is already loaded; this turns a "no" into a refusal. */
export function authorize(allowed: boolean, message: Message, path: string[] = []): void {
  if (!allowed && !policiesOff) throw new Refusal([{ code: 'NOT_ALLOWED', path, message }]);
}

/**
 * Lets tests prove that row-level security alone holds the relation table: with the code policies off, only the
 * database stands between tenants. Not reachable from a request or from the environment.
 */
export async function withoutCodePolicies<T>(work: () => Promise<T>): Promise<T> {
  policiesOff = true;
  try {
    return await work();
  } finally {
    policiesOff = false;
  }
}

let policiesOff = false;

/** Who may instead, for who may not: one sentence or another, by what the record is and who asks. */
export type MayNot<R> =
  | Message
  | { readonly if: (record: R, actor: Actor) => boolean; readonly yes: Message; readonly no: Message };

export const mayNotOf = <R>(mayNot: MayNot<R>, record: R, actor: Actor): Message => {
  if (!('if' in mayNot)) return mayNot;
  return mayNot.if(record, actor) ? mayNot.yes : mayNot.no;
};
