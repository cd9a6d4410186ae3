import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconListSearch } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { graphql } from '#gql/indicators/gql.ts';
import type { ProposedIndicatorsQuery } from '#gql/indicators/graphql.ts';
import { useFrame } from '#lib/frame.ts';
import { unitInWords } from '#lib/numbers.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import card from '#ui/card.module.css';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState, Notice } from '#ui/states.tsx';
import classes from './indicators.module.css';
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
const LEVELS = ['DISTRICT', 'COMMUNE'] as const;

/** What is shipped for whoever begins with an empty catalogue, taken over line by line. */
export function ProposalsPage(): ReactNode {
  const own = useFrame().unit.level;
  const [level, setLevel] = useState<(typeof LEVELS)[number]>(own === 'COMMUNE' ? 'COMMUNE' : 'DISTRICT');
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
        onChange={(event) => setLevel(event.currentTarget.value === 'COMMUNE' ? 'COMMUNE' : 'DISTRICT')}
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
  const mayCreate = useFrame().rights.includes('CREATE_INDICATOR');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = proposed.filter(({ present }) => present === null);
  const keys = open.flatMap(({ key }) => (chosen.has(key) ? [key] : []));
  const wrong = new Map(problems.map(({ path, message }) => [keys[Number(path[1])], message]));
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const adopt = async () => {
    const answer = await send({ keys });
    if (answer.problems !== null) return;
    notifications.show({ color: 'green', message: texts.proposals.done(answer.result.indicators?.length ?? 0) });
    void navigate({ to: '/danh-muc' });
  };
  if (open.length === 0) return <EmptyState icon={<IconListSearch size={28} />} title={texts.proposals.allThere} />;
  return (
    <>
      {problems.length > 0 ? <Notice tone="bad">{texts.proposals.refused}</Notice> : null}
      <Checkbox
        className={classes.all}
        label={texts.proposals.all(open.length)}
        checked={keys.length === open.length}
        indeterminate={keys.length > 0 && keys.length < open.length}
        onChange={() => setChosen(keys.length === open.length ? new Set() : new Set(open.map(({ key }) => key)))}
      />
      <ul className={card.list}>
        {proposed.map(({ key, name, unitOfMeasure, source, understood, present }) => (
          <li key={key} className={card.card}>
            <Checkbox
              className={classes.row}
              label={`${name} (${unitInWords(unitOfMeasure)})`}
              description={`${understood} ${present ? texts.proposals.present : texts.proposals.sources[source]}`}
              error={wrong.get(key)}
              disabled={present !== null}
              checked={present !== null || chosen.has(key)}
              onChange={() => toggle(key)}
            />
          </li>
        ))}
      </ul>
      {mayCreate ? (
        <div className={classes.foot}>
          <Button loading={isBusy} disabled={keys.length === 0} onClick={() => void adopt()}>
            {texts.proposals.submit(keys.length)}
          </Button>
        </div>
      ) : null}
    </>
  );
}
