/** A refusal addressed to the person who runs the command: one Vietnamese message that says what to do, shown without a stack. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

/** The code that Node and PostgreSQL put on their errors ('ENOENT', 'EADDRINUSE', '42710'...), if there is one. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
