import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { later } from '#lib/later.tsx';
import { texts } from './texts/index.ts';

/** The form comes with the first click: most who open the list only read it. */
const CreatePlanForm = later(async () => (await import('./create-plan-form.tsx')).CreatePlanForm);

interface Props {
  /** The year that is proposed. */
  year: number;
  /** The viewer’s department, whose plan it is; left out: the unit’s own. */
  departmentId?: string;
}

/** Begins the draft of a year that has none. */
export function CreatePlan({ year, departmentId }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setIsOpen(true)}>
        {departmentId ? texts.create.openOfDepartment : texts.create.open}
      </Button>
      {isOpen ? <CreatePlanForm year={year} departmentId={departmentId} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
