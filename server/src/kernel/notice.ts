import { newId } from './columns.ts';
import type { Context, Scope } from './context.ts';
import type { Message } from './messages.ts';
import { pgArray, statement } from './sql.ts';

/** What a notice keeps of what happened: names, kinds, years. Never a figure, nor what somebody wrote. */
export type NoticeFacts = Readonly<Record<string, string | number | null>>;

/**
 * A kind of notice, which its room says in ROOM.room.ts. What is kept is the kind and its facts, never words: they are
 * printed when somebody reads, in their language.
 */
export interface NoticeKind<F extends NoticeFacts = NoticeFacts> {
  /** Kept with every notice: never renamed. */
  readonly name: string;
  /** For the reader of the contract. */
  readonly means: string;
  /** What such notices are called, for who wishes for no e-mail of them. Left out: they cannot be turned off. */
  readonly called?: () => Message;
  says(facts: F): Message;
  /** A path of the client. */
  readonly leadsTo: (subjectId: string) => string;
  /**
   * Of what the notices are about, those that the reader may still read, asked whenever they are shown or sent. Such a
   * notice is read in an office of the unit that it was written for. Left out: it concerns the person, whatever office
   * they act in.
   */
  readonly mayStillRead?: (ctx: Context, subjectIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /**
   * Of some that may be read, in their order, whether what each says is still so, asked as often: a reminder of a day that
   * was put off since is not. Left out: what happened stays true.
   */
  stillHolds?(ctx: Context, told: readonly { subjectId: string; facts: F }[]): Promise<readonly boolean[]>;
  /** What comes in numbers stands in one line as long as it is not read. Left out: each is a line of its own. */
  readonly together?: {
    /** Notices of which it says the same, told in the same unit, are one line. */
    of(facts: F): string;
    /** Of so many records, two at least, of which the newest is told by these facts. */
    says(count: number, newest: F): Message;
    readonly leadsTo: string;
  };
}

/** The compiler compares the facts with the words. */
export const noticeKind = <F extends NoticeFacts>(kind: NoticeKind<F>): NoticeKind<F> => kind;

interface What<F> {
  /** What it is about; where the kind is not of the person, at the place of the unit in which they may read it. */
  readonly about: { readonly id: string; readonly pos: number };
  /** Which of several times it was: nobody is told twice of one kind, subject and occasion, whatever is tried again. */
  readonly occasion: string;
  readonly facts: F;
}

interface Told<F> extends What<F> {
  /** Accounts. Who is of another province is told nothing. */
  readonly to: readonly string[];
}

/** What writing needs: the transaction of the act, so that a notice stays or goes with it. */
type Writing = Pick<Context, 'em' | 'now'> & { readonly scope: Pick<Scope, 'provinceId'> };

/** Tells accounts of something, in the transaction in which it happens. */
export async function notify<F extends NoticeFacts>(
  ctx: Writing,
  kind: NoticeKind<F>,
  { to, about, occasion, facts }: Told<F>,
): Promise<void> {
  await statement(
    ctx,
    `select app.notify(:province::smallint, :accounts::uuid[], :ids::uuid[], :pos::int, :kind, :facts::jsonb, :subject,
                       :occasion, :now)`,
    {
      ...{ province: ctx.scope.provinceId, accounts: pgArray(to), ids: pgArray(to.map(newId)) },
      ...{ pos: kind.mayStillRead ? about.pos : null, kind: kind.name, facts: JSON.stringify(facts) },
      ...{ subject: about.id, occasion, now: ctx.now },
    },
  );
}

/** Something that one person is to be told, found before it is written. */
export type Telling = (writing: Writing, accountId: string) => Promise<void>;

export const telling =
  <F extends NoticeFacts>(kind: NoticeKind<F>, what: What<F>): Telling =>
  (writing, accountId) =>
    notify(writing, kind, { ...what, to: [accountId] });
