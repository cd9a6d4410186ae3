/** Ends of lines as Word and browsers put them: of a paragraph, of a line within one, of a page. */
const ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** A pasted text with one sign at the end of its lines. */
export const withPlainEnds = (text: string): string => text.replace(ENDS, '\n');

/** One entry a line, as typed; lines with nothing on them are none. */
export const linesIn = (text: string): string[] =>
  withPlainEnds(text.normalize('NFC'))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const inLines = (entries: readonly string[]): string => entries.join('\n');

/** Entries of several lines, with an empty line between two. */
export const blocksIn = (text: string): string[] =>
  withPlainEnds(text.normalize('NFC'))
    .split(/\n\s*\n/)
    .map((block) => linesIn(block).join('\n'))
    .filter((block) => block !== '');

export const inBlocks = (entries: readonly string[]): string => entries.join('\n\n');
