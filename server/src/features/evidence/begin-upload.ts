import { overBecause } from '#kernel/after-end.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { type Problem, refuse, refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { inMegabytes, LIMITS } from './evidence.limits.ts';
import { says } from './evidence.messages.ts';
import { maySendFiles } from './evidence.policy.ts';
import { Upload } from './upload.entity.ts';
import { bytesOfUnit, ownUploads } from './upload.queries.ts';

const MOST_OF_NAME = 255;

/**
 * Begins to send a file, or goes on with the same one: its name, size and SHA-256 are stated before a byte of it comes.
 * Nothing is recorded yet; what is attached is.
 */
export async function beginUpload(
  ctx: Context,
  wish: Pick<Upload, 'name' | 'size' | 'digest'>,
): Promise<{ upload: Upload }> {
  authorize(maySendFiles(ctx.actor), says.onlyWritersSend());
  const over = overBecause(ctx, 'FINISHES');
  if (over !== null) refuse('LOCKED', [], over);
  const name = tidy(wish.name);
  refuseAll([
    ...problemsOfText(['name'], name, { what: says.fileName(), max: MOST_OF_NAME }),
    ...problemsOfSize(wish.size),
  ]);
  const underWay = await ownUploads(ctx);
  const same = underWay.find((one) => one.name === name && one.size === wish.size && one.digest === wish.digest);
  if (same) return { upload: same };
  const sum = underWay.reduce((bytes, { size }) => bytes + size, wish.size);
  refuseAll([
    ...problemIf(
      underWay.length >= LIMITS.files || sum > LIMITS.account,
      says.tooMuchUnderWay({ files: LIMITS.files, megabytes: inMegabytes(LIMITS.account) }),
    ),
    ...problemIf(
      (await bytesOfUnit(ctx)) + wish.size > LIMITS.unit,
      says.unitIsFull({ gigabytes: inMegabytes(LIMITS.unit) / 1024 }),
    ),
  ]);
  const { provinceId, pos } = ctx.scope;
  const made = { provinceId, pos, id: newId(), accountId: ctx.actor.accountId, mediaType: null };
  const upload = ctx.em.create(Upload, { ...made, name, size: wish.size, digest: wish.digest }, { persist: true });
  await ctx.em.flush();
  return { upload };
}

function problemsOfSize(size: number): Problem[] {
  if (size < 1) return [{ code: 'INVALID', path: ['size'], message: says.empty() }];
  const said = { megabytes: inMegabytes(size), max: inMegabytes(LIMITS.file) };
  return size > LIMITS.file ? [{ code: 'INVALID', path: ['size'], message: says.tooLarge(said) }] : [];
}

const problemIf = (isWrong: boolean, message: Problem['message']): Problem[] =>
  isWrong ? [{ code: 'CONFLICT', path: ['size'], message }] : [];
