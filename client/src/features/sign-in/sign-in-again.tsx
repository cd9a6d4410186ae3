import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '#gql/sign-in/gql.ts';
import { useSession, whoIsHere } from '#lib/session.tsx';
import { sender } from '#lib/verb.ts';
import { Notice } from '#ui/states.tsx';
import { ActIn } from './act-in.ts';
import classes from './office-menu.module.css';
import { SignInForm } from './sign-in-form.tsx';
import { texts } from './texts/index.ts';

/** Who has come in by the new session, and in which office of which unit. */
const WhoIsHere = graphql(`
  query WhoIsHere {
    viewer { login unit { id } actingOffice { id } }
  }
`);

/** Who worked here when the session ended, in which office and for which unit. */
export interface WasHere {
  login: string;
  officeId: string;
  unitId: string;
}

/** Over the page on which a session has ended: its person signs in again, and all that was shown and typed goes on. */
export function SignInAgain({ login, officeId, unitId }: WasHere) {
  const { clients, goOn, enter } = useSession();
  const [problem, setProblem] = useState<string | null>(null);

  const onSignedIn = async () => {
    const ask = async () => (await clients.atDoor.query(WhoIsHere, {})).data?.viewer ?? null;
    let now = await ask();
    if (now && now.actingOffice.id !== officeId) {
      await sender(clients.atDoor)(ActIn, { officeId });
      now = await ask();
    }
    // what is shown here is of this office for this unit, and of no other
    if (now?.login !== login || now.actingOffice.id !== officeId || now.unit.id !== unitId) {
      window.location.reload();
      return;
    }
    // other windows that wait for the same go on too
    enter(whoIsHere(now));
    goOn(true);
  };

  return (
    <Modal
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={texts.again.title}
      centered
    >
      <p className={classes.unsent}>{texts.again.text}</p>
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      <SignInForm account={login} isFixed onSignedIn={onSignedIn} onProblem={setProblem} />
      <div className={classes.choices}>
        <Button variant="subtle" onClick={() => goOn(false)}>
          {texts.again.leave}
        </Button>
      </div>
    </Modal>
  );
}
