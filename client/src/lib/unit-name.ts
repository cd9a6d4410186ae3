/** A unit as people write it: "thị xã Hương Trà" inside a sentence, "Thị xã Hương Trà" on its own. */
export interface NamedUnit {
  readonly name: string;
  readonly type: string;
}

export const unitName = ({ type, name }: NamedUnit): string => `${type} ${name}`;

export function unitNameInSentence({ type, name }: NamedUnit): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)} ${name}`;
}

/** "Xã Hương Toàn" → "X. Hương Toàn", "Phường Tứ Hạ" → "P. Tứ Hạ": heads of narrow columns. */
export function shortUnitName({ type, name }: NamedUnit): string {
  const initials = type
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return `${initials}. ${name}`;
}
