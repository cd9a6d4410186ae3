import { Button, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import classes from './assignment.module.css';
import { phases as texts } from './texts/phases.ts';

interface OpenedProps {
  /** What opens it. */
  label: string;
  children: ReactNode;
}

/** Phases are opened by who wants them: most targets have none. */
export function PhasesOpened({ label, children }: OpenedProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section>
      <div className={classes.toolbar}>
        <Button variant="default" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? texts.close : label}
        </Button>
      </div>
      {isOpen ? children : null}
    </section>
  );
}

interface OfIndicatorProps {
  text: string;
  indicators: readonly { readonly id: string; readonly name: string }[];
  shown: string;
  onChoose: (indicatorId: string | null) => void;
  children: ReactNode;
}

/** The phases of one indicator at a time, whoever they are for. */
export function PhasesOfIndicator({ text, indicators, shown, onChoose, children }: OfIndicatorProps) {
  return (
    <>
      <h2 className={classes.heading}>{texts.title}</h2>
      <p className={classes.hint}>{text}</p>
      <Select
        maw={520}
        my="sm"
        label={texts.choose}
        placeholder={texts.choosing}
        data={indicators.map(({ id, name }) => ({ value: id, label: name }))}
        value={shown}
        searchable
        allowDeselect={false}
        onChange={onChoose}
      />
      {children}
    </>
  );
}
