import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import { Notice } from '#ui/states.tsx';
import classes from './plan-page.module.css';
import { texts } from './texts/index.ts';

export const PlanFaultFields = graphql(`
  fragment PlanFaultFields on PlanFault { id place text }
`);

const FEW = 2;

/** What is wrong in the document itself: shown, never repaired silently. */
export function PlanFaults({ faults: masked }: { faults: readonly FragmentType<typeof PlanFaultFields>[] }) {
  const faults = readFragment(PlanFaultFields, masked);
  const [isOpen, list] = useDisclosure(faults.length <= FEW);
  return (
    <Notice
      tone="warn"
      title={texts.faults(faults.length)}
      actions={
        faults.length > FEW ? (
          <Button variant="subtle" color="dark" size="compact-sm" onClick={list.toggle} aria-expanded={isOpen}>
            {isOpen ? texts.hideFaults : texts.showFaults}
          </Button>
        ) : null
      }
    >
      {texts.faultsText}
      {isOpen ? (
        <ul className={classes.faults}>
          {faults.map((fault) => (
            <li key={fault.id}>
              <span className={classes.place}>{fault.place}:</span> {fault.text}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
