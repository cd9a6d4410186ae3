import { isMiss, type Line, printed, valueInWords } from './line.ts';
import type { NamedMiss } from './page.ts';

/** So much worse than the page says is a new miss; of a ratio of times, if even the lower end of its interval is. */
const TOLERANCE = 1.2;

/**
 * What makes a run fail: a miss that the page does not name, or one that is worse by a fifth than it says. Where times are
 * not to be trusted (`steadyOnly`), only what counts.
 */
export function faultsOf(
  lines: readonly Line[],
  named: ReadonlyMap<string, NamedMiss>,
  { steadyOnly }: { steadyOnly: boolean },
): string[] {
  return lines
    .filter((line) => isMiss(line) && (line.steady || !steadyOnly))
    .flatMap((line) => {
      const known = named.get(line.key);
      const said = `${line.key}: ${valueInWords(line)}, at most ${printed(line.atMost ?? 0)} (${line.what})`;
      if (!known) return [`${said}: docs/PERFORMANCE.md does not name this`];
      if (known.value === null || line.value === null) {
        return known.value === line.value
          ? []
          : [`${said}: docs/PERFORMANCE.md says ${known.value ?? 'that it cannot be asked'}`];
      }
      const most = known.value * TOLERANCE;
      return (line.interval?.[0] ?? line.value) > most
        ? [`${said}: docs/PERFORMANCE.md says ${printed(known.value)}`]
        : [];
    });
}
