import { texts } from './texts/index.ts';

export interface NamedUnit {
  readonly name: string;
  readonly type: string;
}

/** "Thị xã Hương Trà". */
export const unitName = ({ type, name }: NamedUnit): string => texts.unit(type, name);

/** "thị xã Hương Trà". */
export const unitNameInSentence = ({ type, name }: NamedUnit): string => texts.unitInSentence(type, name);

/** "X. Hương Toàn", "P. Tứ Hạ": heads of narrow columns. */
export const shortUnitName = ({ type, name }: NamedUnit): string => texts.unitInShort(type, name);
