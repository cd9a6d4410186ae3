/**
 * Names as people type them: without tone marks, in either spelling (Hòa, Hoà), composed or not, with or without
 * the type in front ("TX. Hương Trà", "thi xa huong tra", "huong tra").
 */

/** Types as they are written in front of a name, longest first so that "thị xã" is not read as "xã". */
const TYPE_WORDS = [
  'thành phố',
  'thị trấn',
  'đặc khu',
  'thị xã',
  'phường',
  'huyện',
  'quận',
  'tỉnh',
  'xã',
  'tp',
  'tx',
  'tt',
  'p',
  'q',
  'h',
  'x',
  't',
];

/** ƣ stands for ư in texts of old fonts. */
const lower = (text: string): string => text.normalize('NFC').toLowerCase().replace(/ƣ/g, 'ư').trim();

/** Lower case, no marks, đ as d, everything that is neither letter nor digit as one space. */
const unmarked = (text: string): string =>
  lower(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What a text is found by: without marks, and with i for every y, since both spellings are official in many words
 * (tỷ lệ, tỉ lệ; quý, quí). Empty for a text without letters and digits: nothing is found by it.
 */
export const searchKey = (text: string): string => unmarked(text).replace(/y/g, 'i');

/** Words written together, "hươngtrà": for a text without blanks, which may stand for several words. */
export const compactKey = (text: string): string => searchKey(text).replace(/ /g, '');

/** How well a name answers what was typed: 0 it is that name, 1 it begins so, 2 one of its words does, 3 it is in it; null: not. */
export function matchRank(name: string, typed: string): 0 | 1 | 2 | 3 | null {
  const [key, wanted] = [searchKey(name), searchKey(typed)];
  if (wanted === '') return null;
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  if (` ${key}`.includes(` ${wanted}`)) return 2;
  const words = wanted.split(' ');
  if (words.every((word) => key.includes(word)) || compactKey(name).includes(compactKey(typed))) return 3;
  return null;
}

/** The text that is stored and searched for a unit: `thi xa huong tra`, `huien phong dien`. Both forms of a query are found in it. */
export const unitSearchKey = (unit: { type: string; name: string }): string => searchKey(`${unit.type} ${unit.name}`);

const withoutType = (text: string): string | null => {
  const typed = lower(text);
  for (const word of TYPE_WORDS) {
    for (const spelling of new Set([word, unmarked(word)])) {
      // With its marks "Huyền" is no "huyện": a prefix counts only as it is spelled, or wholly without marks.
      const isPrefix = typed.startsWith(spelling) && /^[\s.]/.test(typed.slice(spelling.length));
      if (isPrefix) return searchKey(typed.slice(spelling.length)) || null;
    }
  }
  return null;
};

/**
 * What to look for in `unitSearchKey`, best first: the query as typed, then without the type in front of it.
 * Without marks "huyen hoi" may be Huyền Hội or Huyện Hội; both forms are given. Empty for an empty query.
 */
export const searchForms = (query: string): string[] => {
  const full = searchKey(query);
  if (!full) return [];
  const bare = withoutType(query);
  return bare && bare !== full ? [full, bare] : [full];
};
