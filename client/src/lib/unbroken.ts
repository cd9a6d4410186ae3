const NO_BREAK = '\u00a0';

/** Numbers stay with what follows them and on both sides of "trên", "/", ">": "1.881 trên 1.900" stands on one line. */
export const unbroken = (text: string): string =>
  text.replace(/(?<=\d) (?=[\p{L}%/])|(?<=trên|\bof|[/<>≤≥]) (?=\d)/gu, NO_BREAK);
