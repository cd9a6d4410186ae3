/** A rule of scoring and its colours in words: a colour never stands alone. */
import type { Message, Quantity } from './messages.ts';
import { says } from './says/score.ts';
import { type ColourBound, SCORE_COLOURS, type ScoreColour, type Scoring } from './score.ts';

const isColour = (colour: string): colour is ScoreColour => SCORE_COLOURS.some((one) => one === colour);

/** "xanh", "vàng", "đỏ"; another one as its rule names it. */
export const colourInWords = (colour: string): Message =>
  isColour(colour) ? says[colour]() : says.ofAnotherName({ colour });

/** "Chấm theo ngưỡng phần trăm: đỏ dưới 70%; vàng dưới 90%; trên đó xanh." Red flag and goal are in the indicator's unit. */
export function scoringInWords(scoring: Scoring, unitOfMeasure: string): Message {
  const { rule, bounds = [], margin, redFlag, goal } = scoring;
  const level = (value: string | null | undefined): Quantity => ({ value: value ?? '0', unit: unitOfMeasure });
  switch (rule) {
    case 'PERCENT':
      return says.byPercent();
    case 'BANDS':
      return says.byBands({ bounds: bounds.map(bandInWords) });
    case 'TOLERANCE':
      return says.byTolerance({ margin: { value: margin ?? '0', unit: '%' } });
    case 'LINEAR':
      return says.byLine({ redFlag: level(redFlag), goal: level(goal) });
    case 'ALL_VALID':
      return says.byMembers();
  }
}

function bandInWords({ upTo, inclusive, colour: name }: ColourBound): Message {
  const colour = colourInWords(name);
  if (upTo === null) return says.lastBand({ colour });
  return says.band({ colour, upTo: { value: upTo, unit: '%' }, inclusive: Number(inclusive) });
}
