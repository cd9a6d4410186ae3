import type { TestUnit } from '@dich/server/test/world.ts';

/**
 * Records of one unit in every state: what the matrix asks about. Each room adds its own to this interface, in the file
 * that makes them (rooms/ROOM.matrix.ts or ROOM.records.ts).
 */
export interface Subject {
  unit: TestUnit;
  /** The unit above it. */
  above: TestUnit;
  department: { id: string };
}

/** What everybody who asks has of their own; added to as `Subject` is. */
// biome-ignore lint/suspicious/noEmptyInterface: rooms add to it
export interface Own {}

/** Which records are wanted. */
export interface Wish {
  unit: TestUnit;
  above: TestUnit;
  department: { id: string };
  /** Given a quota, and drafted one. */
  below: TestUnit[];
}
