import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import card from '../card.module.css';
import { Notice } from '../states.tsx';
import classes from './import-sheet.module.css';
import type { FilePreview, PreviewRow } from './send-file.ts';
import { texts } from './texts/index.ts';

/** As many rows as a page shows at once. */
const SHOWN = 200;

/** What every row of a file would make, or what is wrong with it; those that are wrong alone, where there are any. */
export function SeenRows({ preview, title }: { preview: FilePreview; title: string }) {
  const { problemRows, unused, rows } = preview;
  const [onlyWrong, setOnlyWrong] = useState(problemRows > 0);
  const [shown, setShown] = useState(SHOWN);
  const listed = onlyWrong ? rows.filter(({ problems }) => problems.length > 0) : rows;
  return (
    <>
      <Notice tone={problemRows > 0 ? 'bad' : 'info'} title={title}>
        {problemRows > 0 ? texts.wrong(problemRows) : texts.sound}
        {unused.length > 0 ? ` ${texts.unused(unused.join(', '))}` : ''}
      </Notice>
      {problemRows > 0 ? (
        <Checkbox
          className={classes.all}
          label={texts.onlyWrong}
          checked={onlyWrong}
          onChange={(event) => setOnlyWrong(event.currentTarget.checked)}
        />
      ) : null}
      <ul className={card.list}>
        {listed.slice(0, shown).map((row) => (
          <li key={row.row} className={card.card}>
            <SeenRow row={row} />
          </li>
        ))}
      </ul>
      {listed.length > shown ? (
        <Button className={classes.more} variant="default" onClick={() => setShown(shown + SHOWN)}>
          {texts.more(listed.length - shown)}
        </Button>
      ) : null}
    </>
  );
}

function SeenRow({ row: { row, name, understood, problems } }: { row: PreviewRow }) {
  return (
    <div className={classes.row}>
      <span className={classes.name}>{texts.row(row, name)}</span>
      {problems.length === 0 ? <span className={classes.detail}>{understood}</span> : null}
      {problems.map(({ cell, column, message }) => (
        <span key={`${cell} ${message}`} className={classes.wrong}>
          {texts.problem(cell, column, message)}
        </span>
      ))}
    </div>
  );
}
