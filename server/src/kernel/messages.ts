import {
  addEnglish,
  catalogue,
  type Language,
  type Message,
  type Name,
  type Parameter,
  print,
  printDay,
  words,
} from '@dich/measure';
import { english } from '@dich/measure/english';

export { catalogue, type Language, type Message, type Name, type Parameter, printDay, words };

addEnglish(english);

export const sayIn: (message: Message, language: Language) => string = print;

/** What is spoken where nobody says otherwise. */
export const DEFAULT_LANGUAGE: Language = 'vi';
