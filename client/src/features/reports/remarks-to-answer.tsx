import { Notice } from '#ui/states.tsx';
import { talk } from './texts/talk.ts';

/** How many cells have a remark of the last return that is neither answered nor acted on. */
export function RemarksToAnswer({ count }: { count: number }) {
  return <Notice tone="warn">{talk.remarks.toAnswer(count)}</Notice>;
}
