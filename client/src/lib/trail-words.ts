/**
 * What a room calls in the trail what it writes: `texts/trail.vi.ts` in its folder, and `trail.en.ts` of the same shape.
 * What records of several rooms have, the room `trail` calls.
 */
export interface TrailWords {
  /** Kinds of records, as their types are named. */
  readonly subjects?: Readonly<Record<string, string>>;
  /** As the mutations are named. */
  readonly verbs?: Readonly<Record<string, string>>;
  /** Parts of records, as the API names them. What stands alone is its record's main text and needs no name. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Values of enums. */
  readonly values?: Readonly<Record<string, string>>;
}
