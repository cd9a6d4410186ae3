import { createHash } from 'node:crypto';
import { type AfterEnd, problemsAfterEnd } from './after-end.ts';
import { record } from './audit.ts';
import { type Context, doing, inTransaction } from './context.ts';
import { says } from './kernel.messages.ts';
import { forgetLoaded } from './loader.ts';
import { type UserError, userError } from './payload.ts';
import { Refusal, refuse, refuseAll } from './refusal.ts';
import { statement } from './sql.ts';

/** How one field of a payload is kept, and how a retry finds it again. */
export interface Replayed<T> {
  /** What is kept of it for 30 days. */
  store(value: T): unknown;
  /** The same as it is now; null for what has been removed since. */
  load(ctx: Context, stored: unknown): Promise<T | null>;
}

type Answer<R> = { [K in keyof R]: R[K] | null } & { userErrors: UserError[]; clientMutationId: string | null };

/** What `answer` needs to know of a verb. */
interface Answering<I, R> {
  readonly afterEnd: AfterEnd;
  readonly answers: { readonly [K in keyof R]: Replayed<R[K]> };
  readonly by: (ctx: Context, input: I) => Promise<R>;
}

/**
 * Runs a verb in a savepoint and turns a Refusal into userErrors. With a `clientMutationId` a retry of what was done
 * answers the same records without doing it again, found by their loaders: as they are now, and as far as they may be
 * read. The same id with other input is refused, and so is a retry in another office than it was done in: what an office
 * may is asked when a verb is done, and was asked of that one. Ids are kept for 30 days.
 */
export async function answer<I extends { clientMutationId?: string | null }, R extends object>(
  ctx: Context,
  name: string,
  input: I,
  { afterEnd, answers, by }: Answering<I, R>,
): Promise<Answer<R>> {
  const clientMutationId = input.clientMutationId ?? null;
  try {
    refuseAll(problemsAfterEnd(ctx, afterEnd));
    const result = await inTransaction(doing(ctx, name), async (tx) => {
      if (clientMutationId === null) return by(tx, input);
      const known = await claim(tx, name, clientMutationId, input);
      if (known) return loadAgain(tx, answers, known.answer);
      const done = await by(tx, input);
      await tx.em.flush();
      await statement(
        tx,
        // a retry comes in the office that the session acts in now: a verb may have chosen another
        `update mutation_answer set answer = :answer::jsonb,
                office_id = (select s.office_id from session s where s.province_id = :province and s.id = :session)
            where province_id = :province and account_id = :account and client_mutation_id = :id`,
        {
          ...{ ...keyOf(tx, clientMutationId), session: tx.actor.sessionId },
          answer: JSON.stringify(store(answers, done)),
        },
      );
      return done;
    });
    forgetLoaded(ctx);
    return { ...result, userErrors: [], clientMutationId };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await recordForbidden(ctx, name, error);
    const userErrors = error.problems.map((problem) => userError(problem, ctx.language));
    return { userErrors, clientMutationId } as unknown as Answer<R>;
  }
}

/**
 * What an office may not do is offered to nobody by the product: that it was asked for is a line of the log, and an entry
 * in the trail of the unit that asked.
 */
async function recordForbidden(ctx: Context, verb: string, { problems }: Refusal): Promise<void> {
  const [first] = problems.filter(({ code }) => code === 'NOT_ALLOWED');
  if (!first) return;
  const { actor, requestId } = ctx;
  const said = { verb, path: first.path.join('.'), message: first.message.key };
  ctx.log.warn(
    { event: 'verb refused', login: actor.login, office: actor.officeId, ...said, requestId },
    'verb refused',
  );
  const person = { recordKind: 'Account', id: actor.accountId, pos: ctx.scope.pos };
  await record(doing(ctx, 'refuse'), person, { after: { refusedVerb: verb, refusedPart: said.path } });
}

const store = <R extends object>(answers: Answering<never, R>['answers'], result: R): object =>
  Object.fromEntries(
    Object.keys(answers).map((name) => {
      const field = name as keyof R;
      return [name, answers[field].store(result[field])];
    }),
  );

async function loadAgain<R extends object>(
  ctx: Context,
  answers: Answering<never, R>['answers'],
  stored: unknown,
): Promise<R> {
  const again: [string, unknown][] = [];
  for (const name of Object.keys(answers)) {
    const field = name as keyof R;
    again.push([name, await answers[field].load(ctx, (stored as R)[field])]);
  }
  return Object.fromEntries(again) as R;
}

const LONGEST_KEY = 100;

const keyOf = ({ actor }: Context, id: string) => ({ province: actor.accountProvinceId, account: actor.accountId, id });

/** Takes the id for this account, or answers what it stands for. A concurrent twin waits here for the first to end. */
async function claim(ctx: Context, verb: string, id: string, input: object): Promise<{ answer: unknown } | null> {
  if (id.length > LONGEST_KEY) refuse('INVALID', ['clientMutationId'], says.longKey({ max: LONGEST_KEY }));
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const key = keyOf(ctx, id);
  const claimed = await statement(
    ctx,
    `insert into mutation_answer (province_id, account_id, client_mutation_id, verb, input_hash)
       values (:province, :account, :id, :verb, :inputHash) on conflict do nothing returning true as claimed`,
    { ...key, verb, inputHash },
  );
  if (claimed.length > 0) return null;
  const [known] = await statement<{ verb: string; input_hash: string; answer: unknown; office_id: string | null }>(
    ctx,
    `select verb, input_hash, answer, office_id from mutation_answer
        where province_id = :province and account_id = :account and client_mutation_id = :id`,
    key,
  );
  if (!known || known.verb !== verb || known.input_hash !== inputHash) {
    refuse('REUSED_KEY', ['clientMutationId'], says.reusedKey());
  }
  if (known.office_id !== ctx.actor.officeId) refuse('NOT_ALLOWED', ['clientMutationId'], says.otherOffice());
  return { answer: known.answer };
}
