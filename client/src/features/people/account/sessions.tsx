import { notifications } from '@mantine/notifications';
import { type FragmentType, readFragment } from '#gql/people/account/fragment-masking.ts';
import { graphql } from '#gql/people/account/gql.ts';
import type { SessionInListFragment } from '#gql/people/account/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActButton } from '#ui/act-button.tsx';
import { ActDialog } from '#ui/act-dialog.tsx';
import marks from '#ui/marks.module.css';
import classes from '../section.module.css';
import { Section } from '../section.tsx';
import { browserOf } from './browser-name.ts';
import { texts } from './texts/index.ts';

export const SessionInList = graphql(`
  fragment SessionInList on Session { id current createdAt lastSeenAt address userAgent }
`);

const RevokeSession = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) { session { id } userErrors { code path message } }
  }
`);

const RevokeOtherSessions = graphql(`
  mutation RevokeOtherSessions($input: RevokeOtherSessionsInput!) {
    revokeOtherSessions(input: $input) { viewer { login } userErrors { code path message } }
  }
`);

interface Props {
  sessions: readonly FragmentType<typeof SessionInList>[];
  onChanged: () => void;
}

/** Where one is signed in; the browser that asks stays. */
export function Sessions({ sessions: masked, onChanged }: Props) {
  const sessions = readFragment(SessionInList, masked);
  const revokeOthers = useVerb(RevokeOtherSessions);
  return (
    <Section title={texts.sessions.title} text={texts.sessions.text}>
      <ul className={classes.list}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onEnded={onChanged} />
        ))}
      </ul>
      {sessions.some(({ current }) => !current) ? (
        <ActDialog
          open={texts.sessions.endOthers}
          variant="default"
          title={texts.sessions.endOthers}
          text={texts.sessions.endOthersText}
          submit={texts.sessions.endOthers}
          done={texts.sessions.endedOthers}
          act={() => revokeOthers.send({})}
          onDone={onChanged}
        />
      ) : null}
    </Section>
  );
}

function SessionRow({ session, onEnded }: { session: SessionInListFragment; onEnded: () => void }) {
  const revoke = useVerb(RevokeSession);
  const { id, current, createdAt, lastSeenAt, address, userAgent } = session;
  const name = browserInWords(userAgent);

  const tellEnd = () => {
    notifications.show({ color: 'green', message: texts.sessions.ended });
    onEnded();
  };
  return (
    <li className={classes.row}>
      <span>
        <span className={classes.name}>
          {name}
          {current ? <span className={`${marks.mark} ${marks.SUBMITTED}`}>{texts.sessions.current}</span> : null}
        </span>
        <span className={classes.detail}>
          {[
            texts.sessions.since(formatMoment(createdAt)),
            texts.sessions.seen(formatMoment(lastSeenAt)),
            ...(address ? [texts.sessions.address(address)] : []),
          ].join(' · ')}
        </span>
      </span>
      {current ? null : (
        <ActButton
          variant="default"
          size="xs"
          aria-label={texts.sessions.endOf(name, formatMoment(createdAt))}
          act={() => revoke.send({ sessionId: id })}
          onDone={tellEnd}
        >
          {texts.sessions.end}
        </ActButton>
      )}
    </li>
  );
}

function browserInWords(userAgent: string | null): string {
  const { browser, system } = browserOf(userAgent);
  if (browser && system) return texts.sessions.on(browser, system);
  return browser ?? system ?? texts.sessions.unknownBrowser;
}
