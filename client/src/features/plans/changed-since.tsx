import { Notice } from '#ui/states.tsx';
import classes from './plan-edit.module.css';
import { words } from './texts/words.ts';

interface Props {
  /** What somebody else wrote since the form was opened: empty, nothing. */
  parts: readonly { label: string; text: string }[];
}

/** Above a form under which somebody else has changed what it writes: their words, and what saving does with them. */
export function ChangedSince({ parts }: Props) {
  if (parts.length === 0) return null;
  return (
    <Notice tone="warn" title={words.changed.title}>
      {parts.map(({ label, text }) => (
        <div key={label} className={classes.theirs}>
          <b>{label}:</b> {text || words.changed.empty}
        </div>
      ))}
      {words.changed.text}
    </Notice>
  );
}
