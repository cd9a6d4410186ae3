import { IconBuildingBank } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ActForButton } from '#features/sign-in/act-for.tsx';
import { readFragment } from '#gql/endings/fragment-masking.ts';
import { graphql } from '#gql/endings/gql.ts';
import { usePage } from '#lib/use-page.ts';
import card from '#ui/card.module.css';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import { EndedUnitRow, EndedUnitRowFields } from './ended-unit-row.tsx';
import classes from './endings.module.css';
import { texts } from './texts/index.ts';

const TakenOver = graphql(`
  query TakenOver {
    takenOverUnits { id ...EndedUnitRow }
  }
`);

/** What the viewer's unit has taken over, and the way to act in its name. */
export function TakenOverPage(): ReactNode {
  const page = usePage(TakenOver, {});
  return (
    <>
      <PageHead title={texts.taken.title} />
      <p className={classes.lead}>{texts.taken.lead}</p>
      <PageStates page={page}>
        {({ takenOverUnits }) =>
          takenOverUnits.length === 0 ? (
            <EmptyState icon={<IconBuildingBank size={28} />} title={texts.taken.emptyTitle}>
              {texts.taken.empty}
            </EmptyState>
          ) : (
            <ul className={card.list}>
              {readFragment(EndedUnitRowFields, takenOverUnits).map((ended) => (
                <EndedUnitRow
                  key={ended.id}
                  ended={ended}
                  actions={<ActForButton unitId={ended.id}>{texts.taken.act}</ActForButton>}
                />
              ))}
            </ul>
          )
        }
      </PageStates>
    </>
  );
}
