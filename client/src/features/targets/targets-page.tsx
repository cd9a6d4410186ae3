import { Button, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconTargetArrow } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import { PlanTabs } from '#features/plans/plan-tabs.tsx';
import { graphql } from '#gql/targets/gql.ts';
import type { TargetInListFragment, TargetsPageQuery } from '#gql/targets/graphql.ts';
import { formatDay, formatMoment } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { problemsOf } from '#lib/refusal.ts';
import { texts as common } from '#lib/texts/common.ts';
import { texts } from '#lib/texts/targets.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import card from '#ui/card.module.css';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import { TargetWords } from '#ui/target-words.tsx';
import classes from './targets-page.module.css';

const TargetsPageDocument = graphql(`
  query TargetsPage($unitId: ID!, $year: Int!) {
    targets(unitId: $unitId, year: $year, first: 200) {
      totalCount
      edges { node { id ...TargetInList } }
    }
  }
`);

export const TargetInList = graphql(`
  fragment TargetInList on Target {
    id
    source
    ...TargetWords
    indicator { id name unitOfMeasure }
    byUnit { id name type }
    decision { id number signedOn }
    inForceFrom
    acknowledgedAt
    viewerMayAcknowledge
  }
`);

const AcknowledgeTargets = graphql(`
  mutation AcknowledgeTargets($input: AcknowledgeTargetsInput!) {
    acknowledgeTargets(input: $input) { targets { id acknowledgedAt } userErrors { code path message } }
  }
`);

/** What the unit is held to this year: assigned from above, and its own. */
export function TargetsPage(): ReactNode {
  const { unit, today } = useFrame();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const page = usePage(TargetsPageDocument, { unitId: unit.id, year });
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
        {({ targets }) => (
          <Targets
            targets={targets}
            year={year}
            onYear={setYear}
            onChanged={page.state === 'waiting' ? () => {} : page.retry}
          />
        )}
      </PageStates>
    </>
  );
}

interface TargetsProps {
  targets: TargetsPageQuery['targets'];
  year: number;
  onYear: (year: number) => void;
  onChanged: () => void;
}

function Targets({ targets, year, onYear, onChanged }: TargetsProps) {
  const [{ fetching }, acknowledge] = useMutation(AcknowledgeTargets);
  const all = targets.edges.map(({ node }) => node);
  const open = all.filter(({ viewerMayAcknowledge }) => viewerMayAcknowledge);
  if (all.length === 0) {
    return (
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
    );
  }
  const acknowledgeAll = async () => {
    const { data, error } = await acknowledge({ input: { targetIds: open.map(({ id }) => id) } });
    const problems = problemsOf(data?.acknowledgeTargets, error, texts.failed);
    notifications.show(
      problems
        ? { color: 'red', message: problems[0]?.message }
        : { color: 'green', message: texts.list.acknowledged_done },
    );
    if (!problems) onChanged();
  };
  return (
    <>
      {open.length > 0 ? (
        <Button
          mb="md"
          loading={fetching}
          leftSection={<IconCheck size={17} aria-hidden />}
          onClick={() => void acknowledgeAll()}
        >
          {texts.list.acknowledgeAll(open.length)}
        </Button>
      ) : null}
      <ul className={`${card.card} ${classes.list}`}>
        {all.map((target) => (
          <TargetRow key={target.id} target={target} />
        ))}
      </ul>
    </>
  );
}

function TargetRow({ target }: { target: TargetInListFragment }) {
  const { decision, source, byUnit, inForceFrom, acknowledgedAt } = target;
  return (
    <li className={classes.row}>
      <div className={classes.name}>{target.indicator.name}</div>
      <TargetWords target={target} />
      <div className={classes.origin}>
        <div>{source === 'ASSIGNED' ? `${texts.list.ASSIGNED}: ${unitName(byUnit)}` : texts.list.OWN}</div>
        {decision ? (
          <div>
            {decision.number ?? common.noNumber}
            {decision.signedOn ? `, ${formatDay(decision.signedOn)}` : ''}
          </div>
        ) : null}
        {inForceFrom ? <div>{texts.list.since(formatDay(inForceFrom))}</div> : null}
        {source === 'ASSIGNED' ? (
          <div>{acknowledgedAt ? texts.list.acknowledged(formatMoment(acknowledgedAt)) : texts.list.toAcknowledge}</div>
        ) : null}
      </div>
    </li>
  );
}
