import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CellAction,
  type CellDrafts,
  cellDrafts,
  cellOf,
  openDrafts,
  type Sent,
  sentCells,
  unsavedKeys,
} from './cell-drafts.ts';

/** Two people write in one grid over lines that lose requests and answers; a model of the server keeps the contract. */
const PEOPLE = [0, 1] as const;
const KEYS = ['a', 'b'] as const;
type Who = (typeof PEOPLE)[number];
type Key = (typeof KEYS)[number];

interface Request {
  id: number;
  cells: Record<string, Sent & { base: string }>;
}
type Outcome = { done: true } | { theirs: Record<string, { text: string; by: Who }> };

class Office {
  readonly cells: Record<Key, { text: string; by: Who | null }> = {
    a: { text: '', by: null },
    b: { text: '', by: null },
  };
  private readonly answered = new Map<number, Outcome>();

  /** All or nothing: a cell that holds neither what was seen nor what is sent was changed by somebody else. */
  take(request: Request, who: Who, overwrites: (key: Key, text: string, by: Who | null) => void): Outcome {
    const known = this.answered.get(request.id);
    if (known) return known;
    const sent = KEYS.flatMap((key) => (request.cells[key] ? [[key, request.cells[key]] as const] : []));
    const changed = sent.filter(
      ([key, { base, text }]) => this.cells[key].text !== base && this.cells[key].text !== text,
    );
    if (changed.length > 0) {
      return {
        theirs: Object.fromEntries(
          changed.map(([key]) => [key, { text: this.cells[key].text, by: this.cells[key].by ?? who }]),
        ),
      };
    }
    for (const [key, { text }] of sent) {
      overwrites(key, this.cells[key].text, this.cells[key].by);
      if (this.cells[key].text !== text) this.cells[key] = { text, by: who };
    }
    this.answered.set(request.id, { done: true });
    return { done: true };
  }
}

class Desk {
  drafts: CellDrafts = openDrafts({ a: '', b: '' }, {});
  flight: { request: Request; outcome: Outcome | null } | null = null;
  lost: Request | null = null;
  readonly shown: Record<Key, Set<string>> = { a: new Set(['']), b: new Set(['']) };
  readonly typed: Record<Key, Set<string>> = { a: new Set(), b: new Set() };
  private static requests = 0;

  readonly who: Who;
  readonly office: Office;

  constructor(who: Who, office: Office) {
    this.who = who;
    this.office = office;
  }

  does(action: CellAction): void {
    this.drafts = cellDrafts(this.drafts, action);
    for (const key of KEYS) {
      const { text, theirs } = cellOf(this.drafts, key);
      this.shown[key].add(text);
      if (theirs) this.shown[key].add(theirs.text);
    }
  }
  load(): void {
    const saved = Object.fromEntries(KEYS.map((key) => [key, this.office.cells[key].text]));
    this.does({
      type: 'loaded',
      saved,
      seen: Object.fromEntries(KEYS.map((key) => [key, { text: saved[key] ?? '' }])),
    });
  }
  send(): void {
    if (this.flight) return;
    const request = this.lost ?? this.next();
    if (Object.keys(request.cells).length === 0) return;
    this.does({ type: 'sent', cells: request.cells });
    this.flight = { request, outcome: null };
  }
  private next(): Request {
    const keys = unsavedKeys(this.drafts).filter((key) => cellOf(this.drafts, key).theirs === null);
    const parts = Object.fromEntries(keys.map((key) => [key, { text: cellOf(this.drafts, key).text }]));
    const cells = Object.entries(sentCells(this.drafts, keys, parts)).map(([key, sent]) => {
      const base = String(cellOf(this.drafts, key).seen.text ?? '');
      return [key, { ...sent, base }] as const;
    });
    Desk.requests += 1;
    return { id: Desk.requests, cells: Object.fromEntries(cells) };
  }
  arrives(): void {
    if (!this.flight || this.flight.outcome) return;
    this.flight.outcome = this.office.take(this.flight.request, this.who, (key, text, by) => {
      if (by !== null && by !== this.who) expect([...this.shown[key]], 'overwritten unseen').toContain(text);
      expect([...this.typed[key]], 'sent but never typed').toContain(this.flight?.request.cells[key]?.text);
    });
  }
  isAnswered(): void {
    const { request, outcome } = this.flight ?? {};
    if (!request || !outcome) return;
    const keys = Object.keys(request.cells);
    this.flight = null;
    this.lost = null;
    if ('done' in outcome) {
      this.does({ type: 'saved', keys });
      return;
    }
    for (const { by } of Object.values(outcome.theirs))
      expect(by, 'one’s own words told as another’s').not.toBe(this.who);
    const theirs = Object.entries(outcome.theirs).map(
      ([key, { text, by }]) => [key, { text, seen: { text }, by: String(by), at: '' }] as const,
    );
    this.does({ type: 'refused', keys, refusals: {} });
    this.does({ type: 'contested', theirs: Object.fromEntries(theirs) });
  }
  isLost(): void {
    if (!this.flight) return;
    this.lost = this.flight.request;
    this.flight = null;
    this.does({ type: 'failed', keys: Object.keys(this.lost.cells) });
  }
}

const step = fc.record({
  who: fc.constantFrom(...PEOPLE),
  key: fc.constantFrom(...KEYS),
  text: fc.constantFrom('', '1', '2', '3'),
  what: fc.constantFrom(
    'type',
    'type',
    'type',
    'send',
    'send',
    'arrives',
    'arrives',
    'isAnswered',
    'isAnswered',
    'isLost',
    'load',
    'kept',
    'taken',
  ),
});

test('whatever the order and the losses: nobody’s words are overwritten unseen, and in the end both see what is there', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.constantFrom('kept', 'taken'), (steps, choice) => {
      const office = new Office();
      const desks = PEOPLE.map((who) => new Desk(who, office));
      for (const { who, key, text, what } of steps) {
        const desk = desks[who];
        if (!desk) continue;
        if (what === 'type') {
          desk.typed[key].add(text);
          desk.does({ type: 'typed', texts: { [key]: text } });
        } else if (what === 'kept' || what === 'taken') {
          desk.does({ type: what, key });
          // what stood before, taken in the place of what was typed, is as good as typed
          desk.typed[key].add(cellOf(desk.drafts, key).text);
        } else desk[what]();
      }
      for (let round = 0; round < 8; round++) {
        for (const desk of desks) {
          for (const key of KEYS) {
            desk.does({ type: choice as 'kept' | 'taken', key });
            desk.typed[key].add(cellOf(desk.drafts, key).text);
          }
          desk.send();
          desk.arrives();
          desk.isAnswered();
          desk.load();
        }
      }
      for (const { drafts } of desks) {
        expect(KEYS.map((key) => cellOf(drafts, key).text)).toEqual(KEYS.map((key) => office.cells[key].text));
        expect(unsavedKeys(drafts)).toEqual([]);
      }
    }),
    { numRuns: 3_000 },
  );
});
