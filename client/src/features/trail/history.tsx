import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useFrame } from '#lib/frame.ts';
import { later } from '#lib/later.tsx';
import { texts } from './texts/index.ts';

const HistoryDrawer = later(async () => (await import('./history-drawer.tsx')).HistoryDrawer);

interface Props {
  /** The kind of record, as its type is named. */
  subject: 'Report' | 'Plan' | 'Target' | 'Decision' | 'Account';
  id: string;
  /** What the record is called on its page. */
  title: string;
}

/** Opens the history of a record; not there for an office that does not read it. Its parts come with the first click. */
export function HistoryButton(props: Props) {
  const { rights } = useFrame();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!rights.includes('READ_HISTORY')) return null;
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        variant="default"
        leftSection={<IconHistory size={16} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {texts.history}
      </Button>
      {isOpen ? <HistoryDrawer {...props} onClose={close} /> : null}
    </>
  );
}
