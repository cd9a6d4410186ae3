import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { later } from '#lib/later.tsx';
import { texts } from './texts/index.ts';

/** The form comes with the first click: most who open the list only read it. */
const CreatePlanForm = later(async () => (await import('./create-plan-form.tsx')).CreatePlanForm);

/** Begins the draft of a year that has none. `year`: the one that is proposed. */
export function CreatePlan({ year }: { year: number }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setIsOpen(true)}>
        {texts.create.open}
      </Button>
      {isOpen ? <CreatePlanForm year={year} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
