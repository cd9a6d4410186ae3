import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { later } from '#lib/later.tsx';
import { DownloadMenu } from '#ui/download/download-menu.tsx';
import { texts } from './texts/index.ts';

/** Few fill the grid in elsewhere. */
const ImportQuotas = later(async () => (await import('./import-quotas.tsx')).ImportQuotas);

interface Props {
  planId: string;
  mayDraft: boolean;
  /** Something was written. */
  onDone: () => void;
}

/** The grid as a file, which is also what is filled in elsewhere; and the way back in. */
export function QuotaFiles({ planId, mayDraft, onDone }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <DownloadMenu table="assignment-grid" asked={{ planId }} />
      {mayDraft ? (
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => setIsOpen(true)}
        >
          {texts.sheet.open}
        </Button>
      ) : null}
      {isOpen ? <ImportQuotas planId={planId} onDone={onDone} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
