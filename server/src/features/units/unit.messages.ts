import { type NamedUnit, unitWords } from '@dich/units';
import { catalogue, type Message, words } from '#kernel/messages.ts';

/** As parameters: an interface has no index. */
type Named = Pick<NamedUnit, 'type' | 'name'>;

const says = catalogue('unit', {
  full: words<Named>({ vi: unitWords.vi.full, en: unitWords.en.full }),
  inSentence: words<Named>({ vi: unitWords.vi.inSentence, en: unitWords.en.inSentence }),
});

/** "Phường Tứ Hạ", "Tứ Hạ Ward". */
export const unitInWords = ({ type, name }: NamedUnit): Message => says.full({ type, name });

/** Inside a sentence: "phường Tứ Hạ". */
export const unitInSentence = ({ type, name }: NamedUnit): Message => says.inSentence({ type, name });
