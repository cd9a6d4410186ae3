import type { Ask, Heard } from './matrix.door.ts';
import type { Asked, Question } from './matrix.question.ts';
import { lineOf, type Verdict } from './matrix.verdicts.ts';

/** Puts a question through the door; answers a verdict for each of its lines. Anything unforeseen is a verdict of its own. */
export async function verdictsOf(ask: Ask, question: Question, asked: Asked): Promise<Map<string, Verdict | string>> {
  const heard = await ask(question.source, question.variables(asked));
  const failure = failureOf(heard);
  if (question.does) {
    return new Map([[lineOf(question.does, question.about), failure ?? verdictOfVerb(heard)]]);
  }
  const listed = question.lists?.(asked);
  return new Map(
    Object.entries(question.shows ?? {}).map(([line, path]) => {
      const found = valuesAt(heard.data, path);
      const shown = listed === undefined ? found.length > 0 : found.includes(listed);
      return [lineOf(line, question.about), failure ?? (shown ? 'may' : 'none')];
    }),
  );
}

function failureOf({ errors }: Heard): Verdict | string | null {
  const [first] = errors;
  if (!first) return null;
  if (first.code === 'UNAUTHENTICATED') return 'out';
  return first.code === 'FORBIDDEN' ? 'told' : `${first.code} ${first.message}`;
}

function verdictOfVerb({ data }: Heard): Verdict | string {
  const [payload] = Object.values(data ?? {}) as { userErrors: { code: string; path: string[]; message: string }[] }[];
  const errors = payload?.userErrors ?? [];
  if (errors.length === 0) return 'may';
  if (errors.every(({ code }) => code === 'NOT_FOUND')) return 'none';
  if (errors.every(({ code }) => code === 'NOT_ALLOWED')) return 'told';
  // of the verb as a whole, and of nothing in what was wished
  if (errors.every(({ code, path }) => code === 'LOCKED' && path.length === 0)) return 'over';
  return errors.map(({ code, message }) => `${code} ${message}`).join('; ');
}

/** Everything that stands at a path, through lists; null is nothing. */
function valuesAt(data: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (values, key) =>
      values.flatMap((value) => {
        const next = (value as Record<string, unknown> | null)?.[key];
        return next === null || next === undefined ? [] : Array.isArray(next) ? next : [next];
      }),
    [data],
  );
}
