/** The user name typed at the door, kept for this tab while the page is loaded anew in another language. */
const KEY = 'dich:user-name';

export function typedName(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** An empty one is forgotten. */
export function keepTypedName(name: string): void {
  try {
    if (name === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, name);
  } catch {
    // a browser that stores nothing only loses this
  }
}
