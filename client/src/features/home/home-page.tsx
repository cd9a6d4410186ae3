import { IconConfetti } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readFragment } from '#gql/home/fragment-masking.ts';
import { graphql } from '#gql/home/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { usePage } from '#lib/use-page.ts';
import { useWorkKinds } from '#lib/work-kinds.ts';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import classes from './home-page.module.css';
import setUp from './set-up.module.css';
import { SetUpList } from './set-up-list.tsx';
import { texts } from './texts/index.ts';
import { WorkItemRow, WorkItemRowFields } from './work-item-row.tsx';
import { groupWork, isDueSoon, type WorkItem } from './work-items.ts';

const Home = graphql(`
  query Home {
    workItems { ...WorkItemRow }
    setUpSteps { done ...SetUpStepFields }
  }
`);

export function HomePage(): ReactNode {
  const page = usePage(Home, {});
  return (
    <PageStates page={page}>
      {({ workItems, setUpSteps }) => (
        <Work items={readFragment(WorkItemRowFields, workItems)}>
          {setUpSteps.some(({ done }) => !done) ? (
            <section className={classes.group}>
              <h2>{texts.setUp.title}</h2>
              <SetUpList steps={setUpSteps} />
              <p className={setUp.more}>
                <Link to="/thiet-lap">{texts.setUp.always}</Link>
              </p>
            </section>
          ) : null}
        </Work>
      )}
    </PageStates>
  );
}

/** `children`: what remains of setting up the unit; nothing, where it is whole or not the viewer's to see. */
function Work({ items, children }: { items: readonly WorkItem[]; children: ReactNode }) {
  const { today, departmentId, ended } = useFrame();
  const kinds = useWorkKinds();
  const overdue = items.filter((item) => item.overdue).length;
  const soon = items.filter((item) => isDueSoon(item, today)).length;
  return (
    <>
      <PageHead
        title={texts.title}
        actions={
          departmentId ? (
            <Link to="/phong-ban/$departmentId" params={{ departmentId }}>
              {texts.ownDepartment}
            </Link>
          ) : null
        }
        below={
          items.length === 0 ? null : (
            <div className={classes.sums}>
              {overdue > 0 ? <span className={`${classes.sum} ${classes.bad}`}>{texts.overdue(overdue)}</span> : null}
              {soon > 0 ? <span className={`${classes.sum} ${classes.warn}`}>{texts.soon(soon)}</span> : null}
              <span className={classes.sum}>{texts.lead(items.length)}</span>
            </div>
          )
        }
      />
      {children}
      {items.length === 0 && children === null ? (
        <EmptyState
          icon={<IconConfetti size={28} />}
          title={texts.emptyTitle}
          actions={
            <Link to="/theo-doi" search={{}}>
              {texts.emptyAction}
            </Link>
          }
        >
          {ended ? texts.emptyEnded : texts.empty}
        </EmptyState>
      ) : (
        groupWork(items, kinds).map(({ group, waiting }) => (
          <section key={group.title} className={classes.group}>
            <h2>
              {group.title} <span>{waiting.length}</span>
            </h2>
            <ul className={classes.list}>
              {waiting.map(({ item, kind }) => (
                <li key={`${item.kind} ${item.title.text} ${item.dueOn} ${item.recordId} ${item.unit?.id}`}>
                  <WorkItemRow item={item} kind={kind} />
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </>
  );
}
