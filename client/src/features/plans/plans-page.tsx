import { isTerm, yearsOf, yearsShown } from '@dich/measure/years';
import { IconClipboardList } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql } from '#gql/plans/gql.ts';
import type { PlansQuery } from '#gql/plans/graphql.ts';
import { formatDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { nodesOf } from '#lib/nodes.ts';
import { usePage } from '#lib/use-page.ts';
import card from '#ui/card.module.css';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import { CarryOver } from './carry-over.tsx';
import { CreatePlan } from './create-plan.tsx';
import { DecisionName } from './decision-name.tsx';
import { PlanStateMark } from './plan-state-mark.tsx';
import { PlanTabs } from './plan-tabs.tsx';
import classes from './plans-page.module.css';
import { amending } from './texts/amending.ts';
import { texts } from './texts/index.ts';

const Plans = graphql(`
  query Plans {
    plans(first: 50) {
      totalCount
      edges {
        node {
          id
          year
          title
          issued
          state
          staleBecause { text }
          viewerMayCarryOver
          amendsHow
          holdsFrom
          unit { id name type }
          department { id name }
          decision { id ...DecisionName }
          carriedOverFrom { id title }
        }
      }
    }
  }
`);

type PlanInList = PlansQuery['plans']['edges'][number]['node'];

export function PlansPage(): ReactNode {
  const page = usePage(Plans, {});
  const { rights, ended } = useFrame();
  const mayCreate = rights.includes('CREATE_PLAN');
  const create = page.state === 'ready' ? <Create data={page.data} /> : null;
  return (
    <>
      <PageHead title={texts.title} actions={create} />
      <PlanTabs />
      <PageStates page={page}>
        {({ plans }) =>
          plans.edges.length === 0 ? (
            <EmptyState icon={<IconClipboardList size={28} />} title={texts.emptyTitle}>
              {mayCreate ? texts.emptyMay : ended ? texts.emptyEnded : texts.empty}
            </EmptyState>
          ) : (
            <ul className={card.list}>
              {nodesOf(plans).map((plan) => (
                <li key={plan.id} className={card.card}>
                  <PlanRow plan={plan} years={yearsOfUnit(plans)} />
                </li>
              ))}
            </ul>
          )
        }
      </PageStates>
    </>
  );
}

/** What may be begun: the next plan of the unit, or that of the viewer's department under the last one of the unit. */
function Create({ data }: { data: PlansQuery }) {
  const { rights, departmentId } = useFrame();
  if (rights.includes('CREATE_PLAN')) return <CreateNext data={data} />;
  if (departmentId === null || !rights.includes('CREATE_DEPARTMENT_PLAN')) return null;
  const all = nodesOf(data.plans);
  const planned = new Set(all.flatMap(({ department, year }) => (department?.id === departmentId ? year : [])));
  const above = all.find((plan) => isOfUnitYear(plan) && plan.issued && !planned.has(plan.year));
  return above ? <CreatePlan year={above.year} departmentId={departmentId} /> : null;
}

const isOfUnitYear = ({ department, year }: Pick<PlanInList, 'department' | 'year'>): boolean =>
  department === null && !isTerm(year);

const yearsOfUnit = (plans: PlansQuery['plans']): number[] =>
  nodesOf(plans).flatMap((plan) => (isOfUnitYear(plan) ? plan.year : []));

/** The year whose plan can be begun from this one: of a term its first to come without a plan, else the one after it. */
function nextOf({ year }: PlanInList, years: readonly number[], thisYear: number): number | null {
  const possible = isTerm(year) ? yearsOf(year).filter((one) => one >= thisYear) : [year + 1];
  return possible.find((one) => !years.includes(one)) ?? null;
}

/** Proposes the year after the last plan: next year’s, where there is none yet. */
function CreateNext({ data: { plans } }: { data: PlansQuery }) {
  const { today } = useFrame();
  const years = yearsOfUnit(plans);
  const thisYear = Number(today.slice(0, 4));
  return <CreatePlan year={years.length === 0 ? thisYear : Math.max(...years) + 1} />;
}

function PlanRow({ plan, years }: { plan: PlanInList; years: readonly number[] }) {
  const next = nextOf(plan, years, Number(useFrame().today.slice(0, 4)));
  return (
    <div className={classes.row}>
      <span className={classes.year}>{yearsShown(plan.year)}</span>
      <span>
        <Link to="/ke-hoach/$planId" params={{ planId: plan.id }} className={classes.title}>
          {plan.title}
        </Link>
        <div className={classes.detail}>
          {plan.department ? <div>{texts.ofDepartment(plan.department.name)}</div> : null}
          {plan.decision ? <DecisionName decision={plan.decision} /> : texts.noDecision}
          {plan.amendsHow ? (
            <div>
              {amending.kinds[plan.amendsHow]}
              {plan.holdsFrom ? `, ${amending.from(formatDay(plan.holdsFrom))}` : null}
            </div>
          ) : null}
          {plan.carriedOverFrom && !plan.issued ? <div>{texts.carriedOver(plan.carriedOverFrom.title)}</div> : null}
        </div>
      </span>
      <span className={classes.side}>
        <PlanStateMark state={plan.state} isStale={plan.staleBecause !== null} />
        {plan.viewerMayCarryOver &&
        plan.issued &&
        plan.amendsHow === null &&
        plan.department === null &&
        next !== null ? (
          <CarryOver plan={plan} year={next} />
        ) : null}
      </span>
    </div>
  );
}
