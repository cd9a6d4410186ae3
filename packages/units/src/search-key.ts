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

const lower = (text: string): string => text.normalize('NFC').toLowerCase().trim();

/** Lower case, no marks, đ as d, everything that is neither letter nor digit as one space. */
export const searchKey = (text: string): string =>
  lower(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The text that is stored and searched for a unit: `thi xa huong tra`. Both forms of a query are found in it. */
export const unitSearchKey = (unit: { type: string; name: string }): string => searchKey(`${unit.type} ${unit.name}`);

const withoutType = (text: string): string | null => {
  const typed = lower(text);
  for (const word of TYPE_WORDS) {
    for (const spelling of new Set([word, searchKey(word)])) {
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
