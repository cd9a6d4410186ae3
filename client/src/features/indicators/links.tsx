import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#gql/indicators/gql.ts';
import type { LinkRelation } from '#gql/indicators/graphql.ts';
import { formatDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { nodesOf } from '#lib/nodes.ts';
import { useVerb } from '#lib/use-verb.ts';
import { Notice } from '#ui/states.tsx';
import { tellRefusal } from '#ui/tell-refusal.ts';
import type { IndicatorOnPage } from './indicator-on-page.ts';
import classes from './indicators.module.css';
import { texts } from './texts/index.ts';

const SharedIndicators = graphql(`
  query SharedIndicators {
    indicators(viewerMayPlan: true, first: 200) { edges { node { id name kind unit { id } } } }
  }
`);

const LinkIndicator = graphql(`
  mutation LinkIndicator($input: LinkIndicatorInput!) {
    linkIndicator(input: $input) { link { id } userErrors { code path message } }
  }
`);

const EndIndicatorLink = graphql(`
  mutation EndIndicatorLink($input: EndIndicatorLinkInput!) {
    endIndicatorLink(input: $input) { link { id } userErrors { code path message } }
  }
`);

interface Props {
  indicator: IndicatorOnPage;
  onChanged: () => void;
}

/** What an own indicator is to shared ones, and how it is said; nothing of one that is shared itself. */
export function Links({ indicator, onChanged }: Props) {
  const ending = useVerb(EndIndicatorLink);
  const { links, viewerMayChange } = indicator;
  if (links.length === 0 && !viewerMayChange) return null;
  const end = async (linkId: string) => {
    const { problems } = await ending.send({ linkId });
    if (problems) tellRefusal(problems);
    else onChanged();
  };
  return (
    <section>
      <h2>{texts.links.title}</h2>
      {links.length === 0 ? <p className={classes.detail}>{texts.links.none}</p> : null}
      {links.map(({ id, relation, shared, validFrom, validTo }) => (
        <p key={id}>
          {`${texts.links[relation](shared.name)}, ${texts.links.span(formatDay(validFrom), validTo && formatDay(validTo))} `}
          {viewerMayChange && validTo === null ? (
            <Button variant="subtle" size="compact-sm" loading={ending.isBusy} onClick={() => void end(id)}>
              {texts.links.end}
            </Button>
          ) : null}
        </p>
      ))}
      {viewerMayChange ? <LinkForm indicator={indicator} onChanged={onChanged} /> : null}
    </section>
  );
}

function LinkForm({ indicator, onChanged }: Props) {
  const { send, isBusy, problems } = useVerb(LinkIndicator);
  const own = useFrame().unit.id;
  const [sharedId, setSharedId] = useState('');
  const [relation, setRelation] = useState<LinkRelation>('SAME');
  const [{ data }] = useQuery({ query: SharedIndicators });
  const shared = nodesOf(data?.indicators).filter(({ kind, unit }) => kind === indicator.kind && unit?.id !== own);
  const link = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await send({ indicatorId: indicator.id, sharedId, relation });
    if (answer.problems === null) onChanged();
  };
  if (shared.length === 0) return null;
  return (
    <form aria-label={texts.links.title} onSubmit={(event) => void link(event)}>
      {problems.map(({ message }) => (
        <Notice key={message} tone="bad">
          {message}
        </Notice>
      ))}
      <div className={classes.filters}>
        <NativeSelect
          label={texts.links.shared}
          value={sharedId}
          data={[
            { value: '', label: texts.links.choose },
            ...shared.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setSharedId(event.currentTarget.value)}
        />
        <NativeSelect
          label={texts.links.relation}
          value={relation}
          data={(['SAME', 'PART_OF'] as const).map((value) => ({ value, label: texts.links.relations[value] }))}
          onChange={(event) => setRelation(event.currentTarget.value === 'PART_OF' ? 'PART_OF' : 'SAME')}
        />
        <Button type="submit" variant="default" loading={isBusy} disabled={sharedId === ''} mt={24}>
          {texts.links.link}
        </Button>
      </div>
    </form>
  );
}
