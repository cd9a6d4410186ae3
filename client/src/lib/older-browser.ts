/** Since Chromium 117, the newest of what `missing-functions.ts` gives; the offices' Windows 7 and 8 end with 109. */
const isOlder = (): boolean => !('groupBy' in Map);

/** Before anything is shown: gives a browser of before what pages call and it lacks. Others load nothing. */
export async function equip(): Promise<void> {
  if (isOlder()) await import('./missing-functions.ts').catch(() => {});
}
