import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '#gql/account/gql.ts';
import type { SessionInListFragment } from '#gql/account/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/account.ts';
import { texts as people } from '#lib/texts/people.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import marks from '#ui/marks.module.css';
import classes from '../section.module.css';
import { Section } from '../section.tsx';
import { browserOf } from './browser-name.ts';

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
  sessions: readonly SessionInListFragment[];
  onChanged: () => void;
}

/** Where one is signed in; the browser that asks stays. */
export function Sessions({ sessions, onChanged }: Props) {
  const [, revokeOthers] = useMutation(RevokeOtherSessions);
  const actOnOthers = async () => {
    const { data, error } = await revokeOthers({ input: {} });
    return problemsOf(data?.revokeOtherSessions, error, people.failed)?.map(({ message }) => message) ?? null;
  };
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
          act={actOnOthers}
          onDone={onChanged}
        />
      ) : null}
    </Section>
  );
}

function SessionRow({ session, onEnded }: { session: SessionInListFragment; onEnded: () => void }) {
  const [, revoke] = useMutation(RevokeSession);
  const [isBusy, setIsBusy] = useState(false);
  const { id, current, createdAt, lastSeenAt, address, userAgent } = session;
  const name = browserInWords(userAgent);

  const end = async () => {
    setIsBusy(true);
    const { data, error } = await revoke({ input: { sessionId: id } });
    setIsBusy(false);
    const [problem] = problemsOf(data?.revokeSession, error, people.failed) ?? [];
    notifications.show(
      problem ? { color: 'red', message: problem.message } : { color: 'green', message: texts.sessions.ended },
    );
    if (!problem) onEnded();
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
        <Button
          variant="default"
          size="xs"
          loading={isBusy}
          aria-label={texts.sessions.endOf(name, formatMoment(createdAt))}
          onClick={() => void end()}
        >
          {texts.sessions.end}
        </Button>
      )}
    </li>
  );
}

function browserInWords(userAgent: string | null): string {
  const { browser, system } = browserOf(userAgent);
  if (browser && system) return texts.sessions.on(browser, system);
  return browser ?? system ?? texts.sessions.unknownBrowser;
}
