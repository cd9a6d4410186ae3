import { Button, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconTargetArrow } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { PlanTabs } from '#features/plans/plan-tabs.tsx';
import { readFragment } from '#gql/targets/fragment-masking.ts';
import { graphql } from '#gql/targets/gql.ts';
import type { TargetsPageQuery } from '#gql/targets/graphql.ts';
import { lastDayOf, useFrame, workDay } from '#lib/frame.ts';
import { later } from '#lib/later.tsx';
import { nodesOf } from '#lib/nodes.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import card from '#ui/card.module.css';
import { OwnUnitAbsent } from '#ui/own-unit-absent.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import { tellRefusal } from '#ui/tell-refusal.ts';
import type { HistoryOf } from './grid-drafts.ts';
import { type Proposable, ProposableList, proposableIn } from './proposable.tsx';
import { TargetInList, TargetRow } from './target-row.tsx';
import classes from './targets-page.module.css';
import { texts } from './texts/index.ts';

const TargetHistory = later(async () => (await import('./target-history.tsx')).TargetHistory);
const ProposeForm = later(async () => (await import('./propose-form.tsx')).ProposeForm);

const route = getRouteApi('/frame/chi-tieu');

const TargetsPageDocument = graphql(`
  query TargetsPage($unitId: ID!, $year: Int!, $on: LocalDate!) {
    viewer { login unit { id absence(on: $on) { lastDay because { text } } } }
    targets(unitId: $unitId, year: $year, first: 200) {
      totalCount
      edges { node { id ...TargetInList } }
    }
    plans(unitId: $unitId, year: $year, first: 5) {
      edges { node { id issued viewerMayPropose objectives { indicators { id ...ProposableIndicator } } } }
    }
  }
`);

const AcknowledgeTargets = graphql(`
  mutation AcknowledgeTargets($input: AcknowledgeTargetsInput!) {
    acknowledgeTargets(input: $input) { targets { id acknowledgedAt } userErrors { code path message } }
  }
`);

/** What the unit is held to this year: assigned from above, and its own. */
export function TargetsPage(): ReactNode {
  const frame = useFrame();
  const { unit, today } = frame;
  const navigate = useNavigate();
  const thisYear = Number(workDay(frame).slice(0, 4));
  const { nam: year = thisYear } = route.useSearch();
  const setYear = (nam: number) => void navigate({ to: '/chi-tieu', search: { nam }, replace: true });
  const page = usePage(TargetsPageDocument, { unitId: unit.id, year, on: lastDayOf(year, today) });
  return (
    <>
      <PageHead
        title={texts.list.title}
        actions={
          <SegmentedControl
            aria-label={texts.list.year}
            value={String(year)}
            onChange={(value) => setYear(Number(value))}
            data={[thisYear - 1, thisYear, thisYear + 1].map(String)}
          />
        }
      />
      <PlanTabs />
      <PageStates page={page}>
        {(data) => <Targets data={data} year={year} onYear={setYear} onChanged={page.retry} />}
      </PageStates>
    </>
  );
}

interface TargetsProps {
  data: TargetsPageQuery;
  year: number;
  onYear: (year: number) => void;
  onChanged: () => void;
}

function Targets({ data, year, onYear, onChanged }: TargetsProps) {
  const acknowledge = useVerb(AcknowledgeTargets);
  const { unit, rights } = useFrame();
  const [history, setHistory] = useState<HistoryOf | null>(null);
  const [proposal, setProposal] = useState<Proposable | null>(null);
  const all = readFragment(TargetInList, nodesOf(data.targets));
  const open = all.filter(({ viewerMayAcknowledge }) => viewerMayAcknowledge);
  const proposable = proposableIn(nodesOf(data.plans));
  const assigned = new Set(all.filter(({ source }) => source === 'ASSIGNED').map(({ indicator }) => indicator.id));
  const notAssigned = [...proposable.values()].filter(({ indicator }) => !assigned.has(indicator.id));
  const showHistory = (indicator: { id: string; name: string }) =>
    setHistory({ unitId: unit.id, indicatorId: indicator.id, year, name: indicator.name });

  const send = async (targetIds: string[]) => {
    const { problems } = await acknowledge.send({ targetIds });
    if (problems) return tellRefusal(problems);
    notifications.show({ color: 'green', message: texts.list.acknowledged_done });
    onChanged();
  };
  return (
    <>
      {open.length > 0 ? (
        <Button
          mb="md"
          loading={acknowledge.isBusy}
          leftSection={<IconCheck size={17} aria-hidden />}
          onClick={() => void send(open.map(({ id }) => id))}
        >
          {texts.list.acknowledgeAll(open.length)}
        </Button>
      ) : null}
      {all.length === 0 && data.viewer.unit.absence ? (
        <OwnUnitAbsent absence={data.viewer.unit.absence} />
      ) : all.length === 0 ? (
        <EmptyState
          icon={<IconTargetArrow size={28} />}
          title={texts.list.emptyTitle(year)}
          actions={
            <Button variant="default" onClick={() => onYear(year - 1)}>
              {texts.list.showYear(year - 1)}
            </Button>
          }
        >
          {texts.list.empty}
        </EmptyState>
      ) : (
        <ul className={`${card.card} ${classes.list}`}>
          {all.map((target) => (
            <TargetRow
              key={target.id}
              target={target}
              proposable={target.source === 'ASSIGNED' ? (proposable.get(target.indicator.id) ?? null) : null}
              onAcknowledge={() => void send([target.id])}
              onPropose={setProposal}
              onHistory={() => showHistory(target.indicator)}
            />
          ))}
        </ul>
      )}
      {assigned.size > 0 && proposable.size === 0 && rights.includes('CREATE_PLAN') ? (
        <p className={classes.hint}>
          {texts.propose.needsPlan(year)} <Link to="/ke-hoach">{texts.propose.toPlans}</Link>
        </p>
      ) : null}
      {notAssigned.length > 0 ? (
        <ProposableList proposable={notAssigned} onPropose={setProposal} isOpen={all.length === 0} />
      ) : null}
      {history ? <TargetHistory of={history} onClose={() => setHistory(null)} /> : null}
      {proposal ? <ProposeForm of={proposal} onClose={() => setProposal(null)} onDone={onChanged} /> : null}
    </>
  );
}
