import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { later } from '#lib/later.tsx';
import { texts } from './texts/index.ts';

/** The form comes with the first click: most who open the list only read it. */
export const NewIndicatorForm = later(async () => (await import('./new-indicator-form.tsx')).NewIndicatorForm);

export function NewIndicator({ onMade }: { onMade: () => void }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setIsOpen(true)}>
        {texts.create.open}
      </Button>
      {isOpen ? <NewIndicatorForm onMade={onMade} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
