import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { later } from '#lib/later.tsx';
import { DownloadMenu } from '#ui/download/download-menu.tsx';
import { texts } from './texts/index.ts';

/** Few fill a report in elsewhere. */
const ImportFigures = later(async () => (await import('./import-figures.tsx')).ImportFigures);

interface Props {
  reportId: string;
  mayEdit: boolean;
  /** Something was written. */
  onDone: () => void;
}

/** The report as a file, which is also what is filled in elsewhere; and the way back in. */
export function ReportFiles({ reportId, mayEdit, onDone }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <DownloadMenu table="report" asked={{ id: reportId }} />
      {mayEdit ? (
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => setIsOpen(true)}
        >
          {texts.sheet.open}
        </Button>
      ) : null}
      {isOpen ? <ImportFigures reportId={reportId} onDone={onDone} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
