import { TextInput } from '@mantine/core';
import { useCallback, useRef, useState } from 'react';
import { graphql } from '#gql/plans/gql.ts';
import type { SignedCopiesQuery } from '#gql/plans/graphql.ts';
import { readFragment } from '#gql/ui/fragment-masking.ts';
import { useSession } from '#lib/session.tsx';
import { usePage } from '#lib/use-page.ts';
import { useSend } from '#lib/use-verb.ts';
import { AttachFiles } from '#ui/evidence/attach-files.tsx';
import { type AskAddress, EvidenceFileFields } from '#ui/evidence/evidence-file.ts';
import { EvidenceList } from '#ui/evidence/evidence-list.tsx';
import classes from './plan-page.module.css';
import { texts } from './texts/index.ts';

const SignedCopiesDocument = graphql(`
  query SignedCopies($planId: ID!) {
    plan(id: $planId) { id title viewerMayAttachSignedCopy signedCopies { id reason file { id ...EvidenceFile } } }
  }
`);
const SignedCopyAddress = graphql(`
  query SignedCopyAddress($id: ID!) { signedCopy(id: $id) { id file { id address } } }
`);
const Attach = graphql(`
  mutation AttachSignedCopy($input: AttachSignedCopyInput!) {
    attachSignedCopy(input: $input) { plan { id } userErrors { code path message } }
  }
`);

type Plan = NonNullable<SignedCopiesQuery['plan']>;

/** The signed document of an issued plan: the copy that holds, those before it, and where another is attached. */
export function SignedCopies({ planId }: { planId: string }) {
  const page = usePage(SignedCopiesDocument, { planId });
  return page.state === 'ready' && page.data.plan ? <CopiesOf plan={page.data.plan} /> : null;
}

function CopiesOf({ plan }: { plan: Plan }) {
  const ask = useCopyAddress();
  const [last, ...earlier] = plan.signedCopies;
  if (!last && !plan.viewerMayAttachSignedCopy) return null;
  const filesOf = (copies: Plan['signedCopies']) => copies.map(({ file }) => readFragment(EvidenceFileFields, file));
  return (
    <section className={classes.general}>
      <h2>{texts.signedCopy.title}</h2>
      {last ? (
        <>
          <EvidenceList files={filesOf([last])} of={plan.title} ask={ask} />
          {last.reason ? <p>{texts.signedCopy.because(last.reason)}</p> : null}
        </>
      ) : (
        <p>{texts.signedCopy.none}</p>
      )}
      {earlier.length > 0 ? (
        <details>
          <summary>{texts.signedCopy.earlier(earlier.length)}</summary>
          <EvidenceList files={filesOf(earlier)} of={plan.title} ask={ask} />
        </details>
      ) : null}
      {plan.viewerMayAttachSignedCopy ? <AttachCopy plan={plan} isAnother={last !== undefined} /> : null}
    </section>
  );
}

function AttachCopy({ plan, isAnother }: { plan: Plan; isAnother: boolean }) {
  const send = useSend();
  const ask = useCopyAddress();
  const [reason, setReason] = useState('');
  const typed = useRef(reason);
  typed.current = reason;
  const attach = useCallback(
    async (uploadId: string) => {
      const wish = { planId: plan.id, uploadId, reason: typed.current.trim() || null };
      const { problems } = await send(Attach, wish);
      if (!problems) setReason('');
      return problems?.map(({ message }) => message).join(' ') ?? null;
    },
    [send, plan.id],
  );
  return (
    <>
      {isAnother ? (
        <TextInput
          label={texts.signedCopy.reason}
          description={texts.signedCopy.reasonHint}
          value={reason}
          maxLength={2000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      <AttachFiles files={[]} of={isAnother ? texts.signedCopy.replace : texts.signedCopy.title} {...{ ask, attach }} />
    </>
  );
}

/** Asked for when it is wanted, because an address is over after some minutes. */
function useCopyAddress(): AskAddress {
  const { clients } = useSession();
  return useCallback(
    async (id) => (await clients.quiet.query(SignedCopyAddress, { id })).data?.signedCopy?.file.address ?? null,
    [clients],
  );
}
