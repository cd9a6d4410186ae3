/** What spreadsheets leave in a cell instead of a value: errors, formulas, a column too narrow for its number. */
const ERROR = /#(?:DIV\/0!?|N\/A|REF!?|VALUE!?|NAME\?|NUM!?|NULL!?|SPILL!|CALC!|GIÁ TRỊ!)|#{3,}/iu;
const FORMULA =
  /^\s*[=+@-]\s*(?:'?[\p{L}\d _]+'?!)?\$?(?:[a-z]{1,3}\$?\d{1,7}(?![\p{L}\d])|[a-z][a-z.]{1,20}\()[^\n]*/iu;

/** The error or formula in the text, or null. */
export function spreadsheetResidue(text: string): string | null {
  return ERROR.exec(text)?.[0] ?? FORMULA.exec(text)?.[0].trim() ?? null;
}
