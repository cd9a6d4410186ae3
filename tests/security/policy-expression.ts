/** A policy's condition as PostgreSQL prints it, taken apart at AND, OR and NOT. */
export type Condition =
  | { op: 'AND' | 'OR'; parts: Condition[] }
  | { op: 'NOT'; part: Condition }
  | { op: 'IS'; text: string };

export function parseCondition(printed: string): Condition {
  const text = unwrapped(printed.trim());
  for (const op of ['OR', 'AND'] as const) {
    const parts = splitAtTop(text, ` ${op} `);
    if (parts.length > 1) return { op, parts: parts.map(parseCondition) };
  }
  return text.startsWith('NOT ') ? { op: 'NOT', part: parseCondition(text.slice(4)) } : { op: 'IS', text };
}

export function printCondition(condition: Condition): string {
  if (condition.op === 'IS') return `(${condition.text})`;
  if (condition.op === 'NOT') return `(not ${printCondition(condition.part)})`;
  return `(${condition.parts.map(printCondition).join(` ${condition.op} `)})`;
}

/** Takes away parentheses that embrace the whole text. */
function unwrapped(text: string): string {
  if (!text.startsWith('(') || endOfGroup(text) !== text.length - 1) return text;
  return unwrapped(text.slice(1, -1).trim());
}

function endOfGroup(text: string): number {
  let depth = 0;
  for (const { index, at } of symbols(text)) {
    depth += at === '(' ? 1 : -1;
    if (depth === 0) return index;
  }
  return -1;
}

function splitAtTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  const brackets = new Map(symbols(text).map(({ index, at }) => [index, at]));
  for (let index = 0; index < text.length; index += 1) {
    const bracket = brackets.get(index);
    if (bracket) depth += bracket === '(' ? 1 : -1;
    if (depth === 0 && text.startsWith(separator, index)) {
      parts.push(text.slice(from, index));
      from = index + separator.length;
    }
  }
  return [...parts, text.slice(from)];
}

/** Parentheses outside of quotes. */
function symbols(text: string): { index: number; at: string }[] {
  return [...text.matchAll(/'(?:[^']|'')*'|[()]/g)]
    .filter(([at]) => at === '(' || at === ')')
    .map((match) => ({ index: match.index, at: match[0] }));
}
