import type { Quantity } from './quantity-types.ts';

/** A second expression of the same value: "tỷ lệ 81,6%" after "31/38 trường", "(còn 7%)", "đạt 96% kế hoạch". */
export interface Restated {
  quantity: Quantity;
  /** The words before it, joined by spaces. */
  lead: string;
  /** The words after it in its part. */
  tail: string;
  /** Tokens of the whole expression, with those words. */
  from: number;
  to: number;
}

/** One thing said: a value with its label and what belongs to it, or words without a value. Token offsets. */
export interface Clause {
  from: number;
  to: number;
  /** Start of the part that holds the value, when earlier parts have none ("Số hộ khá tăng, số hộ nghèo dưới 1%"). */
  near: number;
  main: Quantity | null;
  /** Where the change to the value starts: "từ 5,2% xuống còn 3,1%". */
  base: Quantity | null;
  /** The value stands in brackets. */
  bracketed: boolean;
  restated: Restated[];
  /** It follows "trong đó": a part of the clause before. */
  part: boolean;
  /** Bracket spans inside [from, to), which are no words of the label. */
  brackets: { from: number; to: number }[];
}
