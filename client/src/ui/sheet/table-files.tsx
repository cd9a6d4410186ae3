import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { DownloadMenu } from '../download/download-menu.tsx';

interface Props {
  table: string;
  asked: Record<string, string>;
  /** "Nhập từ bảng tính"; null: the reader takes nothing in. */
  open: string | null;
  dialog: (onClose: () => void) => ReactNode;
}

/** A table as a file, which is also what is filled in elsewhere; and the way back in. */
export function TableFiles({ table, asked, open, dialog }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <DownloadMenu table={table} asked={asked} />
      {open === null ? null : (
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => setIsOpen(true)}
        >
          {open}
        </Button>
      )}
      {isOpen ? dialog(() => setIsOpen(false)) : null}
    </>
  );
}
