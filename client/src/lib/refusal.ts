/** One reason why a verb was refused; `path` leads into its input. */
export interface Problem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
  /** What the message speaks of, where the document asks for it. */
  readonly parameters?: readonly { readonly name: string; readonly value: string }[];
}

/** Refusals laid out over a form: at the last step of their path that is a field, and the rest above it. */
export function placed(
  problems: readonly Problem[],
  fields: readonly string[],
): { readonly errors: Record<string, string>; readonly rest: readonly string[] } {
  const errors: Record<string, string> = {};
  const rest: string[] = [];
  for (const { path, message } of problems) {
    const field = path.findLast((step) => fields.includes(step));
    if (field !== undefined) errors[field] = message;
    else rest.push(message);
  }
  return { errors, rest };
}
