import { Button } from '@mantine/core';
import type { Cell, CellAction, Theirs } from '#lib/cell-drafts.ts';
import { formatMoment } from '#lib/dates.ts';
import { texts } from '#lib/texts/index.ts';
import classes from './contested-choice.module.css';

export interface ContestedProps {
  cell: Cell;
  /** Of the cell, and of what goes with it: the reading that was chosen of its text. */
  keys: readonly string[];
  dispatch: (action: CellAction) => void;
  /** A text of the cell as it is read, where it is a code. */
  inWords?: (text: string) => string;
}

interface Props extends ContestedProps {
  theirs: Theirs;
}

/** Both texts of a contested cell, who typed the other, and which is to stay. */
export function ContestedChoice({ theirs, cell, keys, dispatch, inWords = (text) => text }: Props) {
  const by = theirs.by ?? texts.contested.somebody;
  const choose = (type: 'kept' | 'taken') => ({
    size: 'compact-xs',
    variant: 'default',
    disabled: theirs.seen === null,
    onClick: () => {
      for (const key of keys) dispatch({ type, key });
    },
  });
  const shown = (words: string) => inWords(words).trim() || texts.contested.empty;
  return (
    <div className={classes.contested} role="alert">
      <span>
        {texts.contested.changed(by, theirs.at && formatMoment(theirs.at))} <b>{shown(theirs.text)}</b>
      </span>
      <span>
        {texts.contested.mine} <b>{shown(cell.text)}</b>
      </span>
      <span className={classes.choices}>
        <Button {...choose('kept')}>{texts.contested.keep}</Button>
        <Button {...choose('taken')}>{texts.contested.take(by)}</Button>
      </span>
    </div>
  );
}
