import type { GradeStep } from '@dich/measure';
import { tidy } from '#kernel/words.ts';

interface Graded {
  grades?: readonly { name: string; also?: readonly string[] | null }[] | null;
}

/** A grade that is called nothing else is its name alone. */
export function scaleOf({ grades }: Graded): GradeStep[] | null {
  if (!grades) return null;
  return grades.map(({ name, also }) => {
    const others = (also ?? []).map(tidy).filter((other) => other !== '');
    return others.length > 0 ? { name: tidy(name), also: others } : tidy(name);
  });
}
