/** OWASP, "CSV Injection": what begins like this is computed when the file is opened; full-width forms too. */
const LIKE_A_FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

export const isLikeAFormula = (text: string): boolean => LIKE_A_FORMULA.test(text);
