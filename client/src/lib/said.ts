import { type Message, print } from '@dich/measure/messages';
import './english-measure.ts';
import { language } from './language.ts';

/** What the rules of numbers and targets say, in the language of the page. */
export const said = (message: Message): string => print(message, language);
