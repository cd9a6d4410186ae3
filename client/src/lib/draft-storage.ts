/**
 * Unsaved texts kept on this machine, so that a reload, a power cut or a lost line loses nothing. Keyed by account and
 * by what is edited; emptied as the server takes them. A browser that refuses to store (private mode) only loses this.
 */
const PREFIX = 'dich:draft';

export const draftKey = (login: string, subject: string): string => `${PREFIX}:${login}:${subject}`;

export function keepTexts(key: string, texts: Readonly<Record<string, string>>): void {
  try {
    if (Object.keys(texts).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(texts));
  } catch {
    // Full or forbidden storage: saving to the server goes on.
  }
}

export function keptTexts(key: string): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
