import { Button, FileButton } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { DragEvent } from 'react';
import { EmptyState } from '../states.tsx';
import classes from './import-sheet.module.css';
import { texts } from './texts/index.ts';

interface ChoosingProps {
  isAgain: boolean;
  limits: string;
  onChosen: (file: File | null | undefined) => void;
}

/** Where a file is chosen or dropped. */
export function Choosing({ isAgain, limits, onChosen }: ChoosingProps) {
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onChosen(event.dataTransfer.files[0]);
  };
  return (
    <section
      className={classes.drop}
      aria-label={texts.choose}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <EmptyState
        icon={<IconFileSpreadsheet size={28} />}
        title={isAgain ? texts.again : texts.drop}
        actions={
          <FileButton onChange={onChosen} accept=".xlsx,.csv">
            {(props) => <Button {...props}>{texts.choose}</Button>}
          </FileButton>
        }
      >
        {limits}
      </EmptyState>
    </section>
  );
}
