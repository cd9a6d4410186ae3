import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** Those of these codes that an indicator has anywhere in the country, seen or not. */
export async function codesTaken(ctx: Context, codes: readonly string[]): Promise<string[]> {
  const taken = await statement<{ code: string }>(ctx, 'select code from app.codes_taken(:codes::text[]) as code', {
    codes: pgArray(codes),
  });
  return taken.map(({ code }) => code);
}
