import { Button } from '@mantine/core';
import { type CellAction, type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { formatMoment } from '#lib/dates.ts';
import { texts } from '#lib/texts/index.ts';
import classes from './contested-choice.module.css';

export interface ContestedProps {
  drafts: CellDrafts;
  /** The cell, and what goes with it: the reading that was chosen of its text. */
  cell: readonly [string, ...string[]];
  dispatch: (action: CellAction) => void;
  /** A text of the cell as it is read, where it is a code. */
  inWords?: (text: string) => string;
}

interface Props extends ContestedProps {
  theirs: NonNullable<ReturnType<typeof cellOf>['theirs']>;
}

/** Both texts of a contested cell, who typed the other, and which is to stay. */
export function ContestedChoice({ theirs, drafts, cell: keys, dispatch, inWords = (text) => text }: Props) {
  const { text } = cellOf(drafts, keys[0]);
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
        {texts.contested.mine} <b>{shown(text)}</b>
      </span>
      <span className={classes.choices}>
        <Button {...choose('kept')}>{texts.contested.keep}</Button>
        <Button {...choose('taken')}>{texts.contested.take(by)}</Button>
      </span>
    </div>
  );
}
