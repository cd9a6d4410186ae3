import type { MailedLinkFragment } from '#gql/people/administration/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { Notice } from '#ui/states.tsx';
import { texts } from './texts/index.ts';

/** Where the person's link was mailed, and what came of it: where nothing did, what to do. */
export function MailedLink({ link }: { link: MailedLinkFragment }) {
  const { address, askedAt, sentAt, givenUpAt, failure } = link;
  const words = texts.person.linkMailed;
  if (givenUpAt) {
    return (
      <Notice tone="warn" title={words.failed(address, formatMoment(givenUpAt))}>
        {words.failure(failure)} {words.again}
      </Notice>
    );
  }
  return (
    <Notice>{sentAt ? words.sent(address, formatMoment(sentAt)) : words.waits(address, formatMoment(askedAt))}</Notice>
  );
}
