interface Step {
  readonly name: string;
  readonly also: readonly string[];
}

/** A grade a line, worst first; what else it is called after "=": "Hoàn thành tốt nhiệm vụ = B, hạng hai". Null: none. */
export function gradesOf(text: string): { name: string; also: string[] }[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  return lines.map((line) => {
    const [name = '', also = ''] = line.split('=');
    return { name: name.trim(), also: also.split(',').flatMap((other) => other.trim() || []) };
  });
}

/** The same as it would be typed. */
export const gradesTyped = (grades: readonly Step[] | null): string =>
  (grades ?? []).map(({ name, also }) => (also.length > 0 ? `${name} = ${also.join(', ')}` : name)).join('\n');
