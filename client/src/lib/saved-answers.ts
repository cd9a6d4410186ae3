import {
  type AnyVariables,
  createRequest,
  type Exchange,
  mapExchange,
  type OperationResult,
  type TypedDocumentNode,
} from 'urql';
import { machine } from './machine.ts';
import { opensOffline } from './opens-offline.ts';

/**
 * Answers that may be looked at again without a line: who is here, and the forms that were opened. They belong to one
 * account in one office of one unit; whoever signs in next, signs out, or is told that the session has ended, finds none
 * of them left, and after 12 hours, which no session outlives, they are gone in any case.
 */
const KEPT_MS = 12 * 60 * 60 * 1000;

/** What a page says of its question so that its answer is kept: the context of `usePage`, one object for all times. */
export interface Keeping<D> {
  keeping: {
    /** Of the question that says who is here: whose answers are kept from now on. */
    owner?: (data: D) => string;
    /** How a page is offered where there is no line; null: it is not. */
    entry?: (data: D) => { title: string; path: string } | null;
  };
}

/** A page that opens without a line. */
export interface SavedPage {
  title: string;
  path: string;
}

/** The record that says who is here, beside those of the owner. */
const HERE = '';
const FRAME = 'frame';

/** Grows with each forgetting: what was asked before is not kept after it. */
let era = 0;

/** Keeps answers, and gives them back where the server does not answer: `extensions.savedAt` is then their moment. */
export function savedAnswers(): Exchange {
  const begun = era;
  let owner: string | null = null;

  const settle = async (result: OperationResult): Promise<OperationResult> => {
    const { keeping } = result.operation.context as Partial<Keeping<unknown>>;
    if (!keeping || begun !== era || !opensOffline()) return result;
    const question = String(result.operation.key);
    if (!result.error && result.data) {
      if (keeping.owner) owner = keeping.owner(result.data);
      if (owner !== null) await keep(owner, question, keeping, result.data).catch(() => {});
      return result;
    }
    if (!result.error?.networkError || result.error.graphQLErrors.length > 0) return result;
    const saved = await find(keeping.owner ? HERE : owner, keeping.owner ? FRAME : question).catch(() => null);
    if (!saved || begun !== era) return result;
    if (keeping.owner) owner = keeping.owner(saved.data);
    const savedAt = new Date(saved.at).toISOString();
    return { ...result, data: saved.data, error: undefined, extensions: { ...result.extensions, savedAt } };
  };

  return mapExchange({ onResult: (result) => ('keeping' in result.operation.context ? settle(result) : result) });
}

async function keep(
  owner: string,
  question: string,
  { owner: saysWho, entry }: Keeping<unknown>['keeping'],
  data: unknown,
) {
  const writing = (await machine())?.transaction('answers', 'readwrite');
  if (!writing) return;
  const at = Date.now();
  const { title = null, path = null } = entry?.(data) ?? {};
  if (saysWho) {
    const before = await writing.store.get([HERE, FRAME]);
    if (before && saysWho(before.data) !== owner) await writing.store.clear();
    await writing.store.put({ owner: HERE, question: FRAME, at, title, path, data });
  } else await writing.store.put({ owner, question, at, title, path, data });
  await writing.done;
}

async function find(owner: string | null, question: string) {
  if (owner === null) return null;
  const saved = await (await machine())?.get('answers', [owner, question]);
  return saved && isFresh(saved.at) ? saved : null;
}

/** A moment that is far ahead is of a clock that was wrong: how old its answer is nobody knows. */
const isFresh = (at: number): boolean => Math.abs(Date.now() - at) < KEPT_MS;

/** What the server has taken since an answer was kept stands in it too. */
export async function amendAnswer<D, V extends AnyVariables>(
  document: TypedDocumentNode<D, V>,
  variables: V,
  amend: (data: D) => D,
): Promise<void> {
  const question = String(createRequest(document, variables).key);
  const writing = (await machine())?.transaction('answers', 'readwrite');
  if (!writing) return;
  for (let at = await writing.store.openCursor(); at; at = await at.continue()) {
    if (at.value.question === question) await at.update({ ...at.value, data: amend(at.value.data as D) });
  }
  await writing.done;
}

/** What opens without a line for who was here last. */
export async function savedPages(): Promise<SavedPage[]> {
  const all = (await (await machine())?.getAll('answers')) ?? [];
  const there = all.filter(({ at }) => isFresh(at)).toSorted((a, b) => b.at - a.at);
  return there.flatMap(({ title, path }) => (title !== null && path !== null ? [{ title, path }] : []));
}

/** Nothing that was answered stays on this machine. */
export async function forgetAnswers(): Promise<void> {
  era += 1;
  await (await machine())?.clear('answers').catch(() => {});
}

/** At the start: what is too old goes; everything where nothing may be kept here. */
export async function forgetOldAnswers(): Promise<void> {
  if (!opensOffline()) return forgetAnswers();
  const store = (await machine())?.transaction('answers', 'readwrite').store;
  for (let at = await store?.openCursor(); at; at = await at.continue()) {
    if (!isFresh(at.value.at)) await at.delete();
  }
}
