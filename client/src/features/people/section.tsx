import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

interface SectionProps {
  title: string;
  /** Beside the title: how it stands. */
  mark?: ReactNode;
  text: ReactNode;
  children: ReactNode;
}

/** One matter of the account: what it is on one side, what can be done on the other. */
export function Section({ title, mark, text, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.about}>
        <h2 id={id}>
          {title} {mark}
        </h2>
        <p>{text}</p>
      </div>
      <div className={classes.doing}>{children}</div>
    </section>
  );
}
