import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { CopyField } from '#features/people/copy-field.tsx';
import classes from '#features/people/section.module.css';
import { Section } from '#features/people/section.tsx';
import { graphql } from '#gql/notices/gql.ts';
import { formatMoment } from '#lib/dates.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { tellRefusal } from '#ui/tell-refusal.ts';
import own from './notices.module.css';
import { texts } from './texts/index.ts';

const OwnCalendarFeed = graphql(`
  query OwnCalendarFeed {
    viewer { calendarFeed { id createdAt readAt } }
  }
`);

const Renew = graphql(`
  mutation RenewCalendarFeed($input: RenewCalendarFeedInput!) {
    renewCalendarFeed(input: $input) { path viewer { calendarFeed { id } } userErrors { code path message } }
  }
`);

const End = graphql(`
  mutation EndCalendarFeed($input: EndCalendarFeedInput!) {
    endCalendarFeed(input: $input) { viewer { calendarFeed { id } } userErrors { code path message } }
  }
`);

const words = texts.calendar;

/** Due days in a calendar program of the person's own, under an address that is shown once. */
export function CalendarFeed() {
  const page = usePage(OwnCalendarFeed, {});
  const renew = useVerb(Renew);
  const end = useVerb(End);
  const [path, setPath] = useState<string | null>(null);
  if (page.state !== 'ready') return null;
  const { calendarFeed: feed } = page.data.viewer;
  const take = async () => {
    const answer = await renew.send({});
    if (answer.problems) tellRefusal(answer.problems);
    else setPath(answer.result.path);
    page.retry();
  };
  const drop = async () => {
    const { problems } = await end.send({});
    if (problems) tellRefusal(problems);
    setPath(null);
    page.retry();
  };
  return (
    <Section title={words.title} text={words.text}>
      {path === null ? null : (
        <div className={own.address}>
          <CopyField label={words.address} value={`${window.location.origin}${path}`} long />
          <span className={classes.quiet}>{words.once}</span>
        </div>
      )}
      {feed && path === null ? (
        <span className={classes.quiet}>
          {words.made(formatMoment(feed.createdAt))}{' '}
          {feed.readAt ? words.read(formatMoment(feed.readAt)) : words.unread}
        </span>
      ) : null}
      <Group>
        <Button variant={feed ? 'default' : 'filled'} loading={renew.isBusy} onClick={() => void take()}>
          {feed ? words.renew : words.take}
        </Button>
        {feed ? (
          <Button variant="default" loading={end.isBusy} onClick={() => void drop()}>
            {words.drop}
          </Button>
        ) : null}
      </Group>
    </Section>
  );
}
