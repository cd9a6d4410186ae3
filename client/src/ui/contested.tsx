import { later } from '#lib/later.tsx';
import type { ContestedProps } from './contested-choice.tsx';

/** Two people rarely meet in one cell. */
const ContestedChoice = later(async () => (await import('./contested-choice.tsx')).ContestedChoice);

/** Somebody else has put something else into the cell: it is asked which is to stay. */
export function Contested(props: ContestedProps) {
  const { theirs } = props.cell;
  return theirs === null ? null : <ContestedChoice theirs={theirs} {...props} />;
}
