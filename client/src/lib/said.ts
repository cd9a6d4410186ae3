import { addEnglish, type Message, print } from '@dich/measure/messages';
import { language } from './language.ts';
import { english } from './texts/catalogue.ts';

if (english) addEnglish(english.measure);

/** What the rules of numbers and targets say, in the language of the page. */
export const said = (message: Message): string => print(message, language);
