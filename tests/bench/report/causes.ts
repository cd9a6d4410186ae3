import { readFileSync } from 'node:fs';

/** Why goals are missed, written by hand: by the key of a line, or by its beginning (`growth`). */
const causes: Record<string, string> = JSON.parse(readFileSync(new URL('../causes.json', import.meta.url), 'utf8'));

/** The cause given for a line or for the nearest of what it belongs to; empty: none was given. */
export function causeOf(key: string): string {
  for (let name = key; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const cause = causes[name];
    if (cause !== undefined) return cause;
  }
  return '';
}
