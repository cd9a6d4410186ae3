import { catalogue, type Language, type Message, type Parameter, print, words } from '@dich/measure';

export { catalogue, type Language, type Message, type Parameter, words };

/** A sentence for a person. Text is what a room has not yet moved into its catalogue. */
export type Said = Message | string;

export const sayIn = (said: Said, language: Language): string =>
  typeof said === 'string' ? said : print(said, language);

/** What is spoken where nobody says otherwise. */
export const DEFAULT_LANGUAGE: Language = 'vi';
