import { IconListCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { readFragment } from '#gql/home/fragment-masking.ts';
import { graphql } from '#gql/home/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { usePage } from '#lib/use-page.ts';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import { SetUpList, SetUpStepFields } from './set-up-list.tsx';
import { texts } from './texts/index.ts';

const SetUp = graphql(`
  query SetUp {
    setUpSteps { ...SetUpStepFields }
  }
`);

/** Setting up the viewer's unit, with what is done and what remains. */
export function SetUpPage(): ReactNode {
  const page = usePage(SetUp, {});
  const { ended } = useFrame();
  return (
    <PageStates page={page}>
      {({ setUpSteps }) => {
        const steps = readFragment(SetUpStepFields, setUpSteps);
        const remaining = steps.filter(({ done }) => !done).length;
        return (
          <>
            <PageHead
              title={texts.setUp.title}
              below={steps.length === 0 ? null : remaining === 0 ? texts.setUp.whole : texts.setUp.remaining(remaining)}
            />
            {steps.length === 0 ? (
              <EmptyState
                icon={<IconListCheck size={28} />}
                title={ended ? texts.setUp.endedTitle : texts.setUp.notYoursTitle}
              >
                {ended ? texts.setUp.ended : texts.setUp.notYours}
              </EmptyState>
            ) : (
              <SetUpList steps={setUpSteps} />
            )}
          </>
        );
      }}
    </PageStates>
  );
}
