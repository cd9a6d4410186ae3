import type { EnglishOf } from '../../messages.ts';
import type { asks } from '../number.ts';

export const number: EnglishOf<typeof asks> = {
  scale: ({ printed, unit, candidates }) =>
    `The number “${printed}”${unit ? ` (${unit})` : ''} can be read as ${candidates.join(' or ')}. Choose the right value.`,
  spreadsheet: ({ printed }) =>
    `“${printed}” is an error or a formula of a spreadsheet, not a target. Write the number.`,
  notANumber: 'This is not a number. Type a number, as in 1.234,5.',
  oneNumber: 'This field takes one number. Put explanations into the note.',
  fieldUnit: ({ unit }) => `This field is in ${unit}. Type the number in that unit.`,
  wholeNumber: ({ unit }) => `A number of ${unit} has no decimals.`,
  fullDong: ({ typed, unit, meant }) =>
    `This field is in ${unit}. Is ${typed} in dong (${meant}), or really in ${unit}? Choose.`,
  noNumber: ({ printed }) => `The points and commas in “${printed}” make no number.`,
  noDigits: 'There is no number.',
  thousands: ({ mark, tooLargeFor }) =>
    `the ${mark === '.' ? 'point' : 'comma'} separates thousands${mark === '.' ? ' (the official notation)' : ''}${tooLargeFor ? `, but that is too large for a ${tooLargeFor}` : ''}`,
  decimals: ({ mark, suits }) =>
    `the ${mark === '.' ? 'point' : 'comma'} stands before decimals${mark === ',' ? ' (the official notation)' : ''}${suits ? `, which suits a ${suits}` : ''}`,
};
