import type { Language } from '@dich/measure';

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

/** From now on this browser speaks another language. Texts belong to the page, so it is loaded anew; drafts are kept. */
export function speak(chosen: Language): void {
  if (chosen === language) return;
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    // a browser that stores nothing goes by its own language
  }
  window.location.reload();
}
