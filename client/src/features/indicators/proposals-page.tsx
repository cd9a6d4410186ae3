import { NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { graphql } from '#gql/indicators/gql.ts';
import type { ProposedIndicatorsQuery } from '#gql/indicators/graphql.ts';
import { useFrame } from '#lib/frame.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import classes from './indicators.module.css';
import { TakeOver } from './take-over.tsx';
import { texts } from './texts/index.ts';

const ProposedIndicators = graphql(`
  query ProposedIndicators($level: UnitLevel!) {
    proposedIndicators(level: $level) {
      key name unitOfMeasure source understood weightKey present { id }
    }
  }
`);

const AdoptIndicators = graphql(`
  mutation AdoptIndicators($input: AdoptIndicatorsInput!) {
    adoptIndicators(input: $input) { indicators { id } userErrors { code path message } }
  }
`);

type Proposed = ProposedIndicatorsQuery['proposedIndicators'][number];
const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
type Level = (typeof LEVELS)[number];

/** What is shipped for whoever begins with an empty catalogue, taken over line by line. */
export function ProposalsPage(): ReactNode {
  const own = useFrame().unit.level;
  const [level, setLevel] = useState<Level>(own);
  const page = usePage(ProposedIndicators, { level });
  return (
    <>
      <PageHead
        title={texts.proposals.title}
        above={<Link to="/danh-muc">{texts.title}</Link>}
        below={texts.proposals.text}
      />
      <NativeSelect
        className={classes.level}
        label={texts.proposals.level}
        value={level}
        data={LEVELS.map((value) => ({ value, label: texts.proposals.levels[value] }))}
        onChange={(event) => setLevel(event.currentTarget.value as Level)}
      />
      <PageStates page={page}>
        {({ proposedIndicators }) => <Choice key={level} proposed={proposedIndicators} />}
      </PageStates>
    </>
  );
}

function Choice({ proposed }: { proposed: readonly Proposed[] }) {
  const { send, isBusy, problems } = useVerb(AdoptIndicators);
  const navigate = useNavigate();
  const adopt = async (keys: string[]) => {
    const answer = await send({ keys });
    if (answer.problems !== null) return;
    notifications.show({ color: 'green', message: texts.proposals.done(answer.result.indicators?.length ?? 0) });
    void navigate({ to: '/danh-muc' });
  };
  const offered = proposed.map(({ source, understood, present, ...each }) => ({
    ...each,
    detail: `${understood} ${present ? texts.proposals.present : texts.proposals.sources[source]}`,
    isPresent: present !== null,
  }));
  return <TakeOver {...{ offered, isBusy, problems }} onTake={(keys) => void adopt(keys)} />;
}
