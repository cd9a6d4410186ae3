/** Whether two lists, of which the second names nothing twice, hold the same, in whatever order. */
export function hasSameMembers<T>(one: readonly T[], other: readonly T[]): boolean {
  const all = new Set(other);
  return one.length === all.size && one.every((item) => all.has(item));
}
