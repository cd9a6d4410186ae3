import type { Language } from '@dich/measure/print-number';

const KEY = 'dich:language';

/** English for whom the browser says so; anybody else reads Vietnamese. `tag` as HTTP and HTML name languages. */
export const languageOf = (tag: string): Language => (/^en\b/i.test(tag) ? 'en' : 'vi');

/** What was chosen in this browser; null: nothing yet, or it refuses to store. */
export function storedLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'vi' || stored === 'en' ? stored : null;
  } catch {
    return null;
  }
}

/** The one in use, from the first line that runs until the page is loaded anew. */
export const language: Language = storedLanguage() ?? languageOf(navigator.language);

/** Goes with every request, so that the server answers in the language of the page. */
export const languageHeader = { 'accept-language': language } as const;

/**
 * From now on this browser speaks the language chosen. Texts belong to the page, so it is loaded anew; drafts are kept.
 * A browser that stores nothing goes on by its own language.
 */
export function speak(chosen: Language): void {
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    return;
  }
  window.location.reload();
}

/** Before anybody has signed in: the account of who does next takes the choice over. */
export function speakAtTheDoor(chosen: Language): void {
  try {
    sessionStorage.setItem(KEY, chosen);
  } catch {
    // then the account keeps the language it has
  }
  speak(chosen);
}

/** What was chosen at the door, told once; null: nothing was. */
export function takeChoiceAtTheDoor(): Language | null {
  try {
    const chosen = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return chosen === null ? null : languageOf(chosen);
  } catch {
    return null;
  }
}
