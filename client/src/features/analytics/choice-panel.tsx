import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import classes from './comparison.module.css';
import { texts } from './texts/index.ts';

interface Props {
  isChosen: boolean;
  /** What is chosen, on one line. */
  inWords: string;
  children: ReactNode;
}

/** What a page is asked about. On a phone it folds into one line once it is chosen. */
export function ChoicePanel({ isChosen, inWords, children }: Props) {
  const [isOpen, setIsOpen] = useState(!isChosen);
  return (
    <>
      {isChosen ? (
        <div className={classes.chosen}>
          <span>{inWords}</span>
          <Button size="compact-md" variant="light" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? texts.fold : texts.change}
          </Button>
        </div>
      ) : null}
      <section className={`${classes.choice} ${isChosen && !isOpen ? classes.folded : ''}`}>{children}</section>
    </>
  );
}
