/** A numeral, a syllable, a symbol, or a line break that begins an item. */
export interface Token {
  type: 'num' | 'word' | 'sym' | 'break';
  value: string;
  /** Offsets into the normalised text, end exclusive. */
  start: number;
  end: number;
  /** Nothing stands between this token and the one before. */
  glued: boolean;
}
