import type { Context } from './context.ts';
import type { Message } from './messages.ts';

/** One thing that a unit needs before it can work with the product. Derived, never stored. */
export interface SetUpStep {
  /** One of its room's. */
  kind: string;
  /** What there is, or what is missing. */
  detail: Message;
  done: boolean;
  /** Whether the viewer's office is the one that does it. */
  viewerMayDo: boolean;
}

/** A kind of step. */
export interface SetUpKind {
  /** Its place in the order in which a unit is set up. */
  readonly place: number;
  /** For the reader of the contract. */
  readonly means: string;
  /** What it is called. */
  readonly title: Message;
  /** Who does it. */
  readonly by: Message;
}

/** What a room says of setting up the viewer's unit: home lists it. */
export interface SetUpSource {
  readonly kinds: Readonly<Record<string, SetUpKind>>;
  find(ctx: Context): Promise<SetUpStep[]>;
}
