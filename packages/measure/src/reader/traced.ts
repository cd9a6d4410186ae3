/** A text on its way through repairs: every UTF-16 unit remembers where in the given text it came from. */
export interface Traced {
  value: string;
  /** One entry more than units: the last is the end of the given text. */
  origin: number[];
}

export function traced(given: string): Traced {
  return { value: given, origin: Array.from({ length: given.length + 1 }, (_, i) => i) };
}

/** What stands at `at`: its replacement and how many units it takes; null leaves the unit as it is. */
export type Replace = (value: string, at: number) => { put: string; length: number } | null;

/** One pass from left to right; every unit of a replacement comes from where the replaced units began. */
export function rewrite(text: Traced, replace: Replace): Traced {
  const parts: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < text.value.length; ) {
    const found = replace(text.value, at);
    const put = found?.put ?? text.value[at]!;
    parts.push(put);
    for (let i = 0; i < put.length; i++) origin.push(text.origin[at]!);
    at += Math.max(found?.length ?? 1, 1);
  }
  origin.push(text.origin[text.value.length]!);
  return { value: parts.join(''), origin };
}
