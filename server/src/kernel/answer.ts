import { createHash } from 'node:crypto';
import { Field, InputType, ObjectType } from 'type-graphql';
import { type Context, inTransaction } from './context.ts';
import { forgetLoaded } from './loader.ts';
import { type Problem, Refusal, refuse } from './refusal.ts';

@ObjectType({ description: 'Why something was refused, in Vietnamese, and what to do about it.' })
export class UserError {
  @Field(() => String, {
    description: 'NOT_FOUND, NOT_ALLOWED, STALE, INVALID, AMBIGUOUS, CONFLICT, LOCKED or REUSED_KEY.',
  })
  code!: string;

  @Field(() => [String], {
    description: 'Leads to the part of the input that was refused, e.g. ["figures", "3", "value"].',
  })
  path!: string[];

  @Field(() => String)
  message!: string;
}

/** What every payload has beside its result. */
@ObjectType()
export class Payload {
  @Field(() => [UserError], { description: 'Empty when it was done; otherwise nothing was changed.' })
  userErrors!: UserError[];

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

/** What every input has beside its wishes. */
@InputType()
export class MutationInput {
  @Field(() => String, {
    nullable: true,
    description: 'A retry with the same id is answered, not done again; kept for 30 days.',
  })
  clientMutationId?: string | null;
}

type Answer<R> = { [K in keyof R]: R[K] | null } & { userErrors: Problem[]; clientMutationId: string | null };

/** How a result is stored for a replay and found again. */
export interface Replay<R> {
  store(result: R): unknown;
  load(ctx: Context, stored: unknown): Promise<R>;
}

/**
 * Runs a verb in a savepoint and turns a Refusal into userErrors. With a `clientMutationId` a retry of what was done
 * answers the same records without doing it again; the same id with other input is refused. Ids are kept for 30 days.
 */
export async function answer<R extends object>(
  ctx: Context,
  verb: string,
  input: MutationInput,
  replay: Replay<R>,
  work: (ctx: Context) => Promise<R>,
): Promise<Answer<R>> {
  const clientMutationId = input.clientMutationId ?? null;
  try {
    const result = await inTransaction(ctx, async (tx) => {
      if (clientMutationId === null) return work(tx);
      const known = await claim(tx, verb, clientMutationId, input);
      if (known) return replay.load(tx, known.answer);
      const done = await work(tx);
      await tx.em.flush();
      await tx.em.execute(
        'update mutation_answer set answer = ?::jsonb where province_id = ? and account_id = ? and client_mutation_id = ?',
        [JSON.stringify(replay.store(done)), tx.scope.provinceId, tx.actor.accountId, clientMutationId],
      );
      return done;
    });
    forgetLoaded(ctx);
    return { ...result, userErrors: [], clientMutationId };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { userErrors: error.problems, clientMutationId } as unknown as Answer<R>;
  }
}

/** Takes the id for this account, or answers what it stands for. A concurrent twin waits here for the first to end. */
async function claim(ctx: Context, verb: string, id: string, input: object): Promise<{ answer: unknown } | null> {
  if (id.length > 100) refuse('INVALID', ['clientMutationId'], 'clientMutationId dài tối đa 100 ký tự.');
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const key = [ctx.scope.provinceId, ctx.actor.accountId, id];
  const claimed = await ctx.em.execute(
    `insert into mutation_answer (province_id, account_id, client_mutation_id, verb, input_hash) values (?, ?, ?, ?, ?)
     on conflict do nothing returning true as claimed`,
    [...key, verb, inputHash],
  );
  if (claimed.length > 0) return null;
  const [known] = await ctx.em.execute<{ verb: string; input_hash: string; answer: unknown }[]>(
    'select verb, input_hash, answer from mutation_answer where province_id = ? and account_id = ? and client_mutation_id = ?',
    key,
  );
  if (!known || known.verb !== verb || known.input_hash !== inputHash) {
    refuse(
      'REUSED_KEY',
      ['clientMutationId'],
      'Mã lần gửi này đã dùng cho một việc khác. Hãy tải lại trang rồi làm lại.',
    );
  }
  return { answer: known.answer };
}
