import { addEnglish } from '@dich/measure/messages';
import { english } from './texts/catalogue.ts';

if (english) addEnglish(english.measure);
