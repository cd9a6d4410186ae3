import type { CombinedError } from 'urql';

/** One reason why a verb was refused; `path` leads into its input. */
export interface Problem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** What a verb answered, for a person: null when it was done. */
export function problemsOf(
  payload: { readonly userErrors: readonly Problem[] } | null | undefined,
  error: CombinedError | undefined,
  otherwise: string,
): readonly Problem[] | null {
  if (error || !payload) {
    const [first] = error?.graphQLErrors ?? [];
    return [{ code: 'FAILED', path: [], message: first?.message ?? otherwise }];
  }
  return payload.userErrors.length > 0 ? payload.userErrors : null;
}

/** Refusals laid out over a form: at the first step of their path that is a field, and the rest above it. */
export function placed(
  problems: readonly Problem[],
  fields: readonly string[],
): { readonly errors: Record<string, string>; readonly rest: readonly string[] } {
  const errors: Record<string, string> = {};
  const rest: string[] = [];
  for (const { path, message } of problems) {
    const field = path.find((step) => fields.includes(step));
    if (field !== undefined) errors[field] = message;
    else rest.push(message);
  }
  return { errors, rest };
}
