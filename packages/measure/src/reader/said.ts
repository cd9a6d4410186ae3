/** Whole-word tests on words joined by spaces; `\b` knows no Vietnamese. */
export function saying(phrases: string): RegExp {
  const list = phrases
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
  return new RegExp(`(?:^| )(?:${list.join('|')})(?= |$)`, 'u');
}

export function said(words: string, test: RegExp): boolean {
  return test.test(words);
}
