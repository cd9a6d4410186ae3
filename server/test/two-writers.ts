import fc from 'fast-check';
import { expect } from 'vitest';
import type { TownOfTargets } from './targets.ts';
import type { TestAccount } from './world.ts';

/**
 * Two officials who write into the same places, in whatever order they read and save, and what must come of it: what a
 * save answers as done is there, what was there before was seen by who replaced it, and who is asked hears what the other
 * wrote, who it was and when.
 */
const PLACES = [0, 1] as const;
export type Place = (typeof PLACES)[number];
type Texts = Readonly<Record<Place, string>>;

export interface Step {
  who: 0 | 1;
  act: 'READ' | 'WRITE' | 'SAVE' | 'BOTH_SAVE';
  place: Place;
  /** One of what a place can hold, by its number; 0: nothing. */
  text: number;
  /** Of what is asked about: the own text stays, over the other’s. */
  keeps: boolean;
}

export const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0, 1),
  act: fc.constantFrom('READ', 'WRITE', 'WRITE', 'WRITE', 'SAVE', 'SAVE', 'BOTH_SAVE'),
  place: fc.constantFrom(...PLACES),
  text: fc.integer({ min: 0, max: 3 }),
  keeps: fc.boolean(),
});

export interface Told {
  code: string;
  path: string[];
  parameters: { name: string; value: string }[];
}

/** A thing that two write into: two places with a text each. */
export interface Board {
  /** What a place can hold; the first: nothing. */
  texts: readonly string[];
  inTruth: () => Promise<Texts>;
  save: (account: TestAccount, cells: readonly { place: Place; text: string; seen: string }[]) => Promise<Told[]>;
  /** What who is asked is told of a text. */
  told: (text: string) => string | undefined;
}

interface Writer {
  account: TestAccount;
  name: string;
  seen: Texts;
  written: Partial<Record<Place, string>>;
}

export class TwoWriters {
  readonly #board: Board;
  readonly writers: readonly [Writer, Writer];
  readonly asked = { done: 0, contested: 0, merged: 0 };

  constructor(board: Board, { planner, leader }: Pick<TownOfTargets, 'planner' | 'leader'>) {
    this.#board = board;
    const nothing = { 0: '', 1: '' };
    this.writers = [
      { account: planner, name: 'PLANNER Hương Trà', seen: nothing, written: {} },
      { account: leader, name: 'LEADER Hương Trà', seen: nothing, written: {} },
    ];
  }

  async take({ who, act, place, text, keeps }: Step): Promise<void> {
    const writer = this.writers[who];
    if (act === 'READ') {
      // what is being written over stays as it was seen: a load does not show what is under the own text
      const under = Object.fromEntries(places(writer).map((one) => [one, writer.seen[one]]));
      writer.seen = { ...(await this.#board.inTruth()), ...under };
    }
    if (act === 'WRITE') writer.written = { ...writer.written, [place]: this.#board.texts[text] };
    if (act === 'SAVE') await this.#save([who], keeps);
    if (act === 'BOTH_SAVE') await this.#save([0, 1], keeps);
  }

  async #save(who: (0 | 1)[], keeps: boolean): Promise<void> {
    const before = await this.#board.inTruth();
    const going = who.filter((one) => places(this.writers[one]).length > 0);
    const told = await Promise.all(going.map((one) => this.#board.save(...this.#wishOf(this.writers[one]))));
    const after = await this.#board.inTruth();
    const orders = going.length === 2 ? [going, [...going].reverse()] : [going];
    // the outcome is that of one after the other, whichever came first
    expect(orders.map((order) => this.#expected(before, order))).toContainEqual({
      truth: after,
      contested: Object.fromEntries(going.map((one, index) => [one, this.#contested(one, told[index] ?? [])])),
    });
    for (const [index, one] of going.entries()) this.#settle(this.writers[one], told[index] ?? [], after, keeps);
  }

  #wishOf(writer: Writer): Parameters<Board['save']> {
    const cells = places(writer).map((place) => ({
      ...{ place, text: writer.written[place] ?? '', seen: writer.seen[place] },
    }));
    return [writer.account, cells];
  }

  #expected(before: Texts, order: readonly (0 | 1)[]) {
    let truth = before;
    const contested: Record<string, object> = {};
    for (const one of order) {
      const { written, seen } = this.writers[one];
      const asked = places(this.writers[one]).filter(
        (place) => truth[place] !== seen[place] && truth[place] !== written[place],
      );
      contested[one] = Object.fromEntries(asked.map((place) => [place, this.#board.told(truth[place])]));
      if (asked.length === 0) truth = { ...truth, ...written };
    }
    return { truth, contested };
  }

  #contested(one: 0 | 1, told: readonly Told[]) {
    const cells = places(this.writers[one]);
    return Object.fromEntries(
      told.map(({ code, path, parameters }) => {
        expect(code).toBe('STALE');
        const said = new Map(parameters.map(({ name, value }) => [name, value]));
        expect(this.writers.map(({ name }) => name)).toContain(said.get('by'));
        expect(said.get('at')).toBe('2023-01-10T01:00:00.000Z');
        return [cells[Number(path[1])], said.get('theirs')];
      }),
    );
  }

  #settle(writer: Writer, told: readonly Told[], now: Texts, keeps: boolean): void {
    if (told.length === 0) {
      this.asked.done += 1;
      if (PLACES.some((place) => !(place in writer.written) && now[place] !== writer.seen[place]))
        this.asked.merged += 1;
      writer.seen = { ...writer.seen, ...writer.written };
      writer.written = {};
      return;
    }
    this.asked.contested += 1;
    const cells = places(writer);
    for (const { path } of told) {
      const place = cells[Number(path[1])] as Place;
      writer.seen = { ...writer.seen, [place]: now[place] };
      if (!keeps) delete writer.written[place];
    }
  }
}

const places = ({ written }: Writer): Place[] => PLACES.filter((place) => place in written);
