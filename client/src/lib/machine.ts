import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What the product keeps on this machine, in IndexedDB. Each record says when it was last looked at. */
interface Kept extends DBSchema {
  /** Cells that were typed and that the server has not taken: `draft-storage.ts`. */
  drafts: {
    key: [where: string, cell: string];
    value: { where: string; cell: string; at: number; text: unknown; saved: unknown; seen: unknown };
  };
  /** Answers of the server that may be looked at without a line: `saved-answers.ts`. */
  answers: {
    key: [owner: string, question: string];
    value: {
      owner: string;
      question: string;
      at: number;
      title: string | null;
      path: string | null;
      data: unknown;
    };
  };
}

export type Machine = IDBPDatabase<Kept>;

let opening: Promise<Machine | null> | null = null;

/** Null where the browser keeps nothing (private windows of some): then all that is lost is lost with the page. */
export function machine(): Promise<Machine | null> {
  opening ??= Promise.race([open(), tooLate()])
    .catch(() => null)
    .then((opened) => {
      if (opened === null) opening = null;
      return opened;
    });
  return opening;
}

/** Some browsers do not answer at all: no page, and nobody who signs out, waits for them. */
const PATIENCE_MS = 4_000;
const tooLate = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null));

// some browsers refuse at once, others by an answer
async function open(): Promise<Machine> {
  return openDB<Kept>('dich', 1, {
    upgrade(made) {
      made.createObjectStore('drafts', { keyPath: ['where', 'cell'] });
      made.createObjectStore('answers', { keyPath: ['owner', 'question'] });
    },
    // a newer build wants to change it, or the browser has given it up: it is opened again when it is needed
    blocking: (_now, _wanted, event) => {
      (event.target as IDBDatabase | null)?.close();
      opening = null;
    },
    terminated: () => {
      opening = null;
    },
  });
}
