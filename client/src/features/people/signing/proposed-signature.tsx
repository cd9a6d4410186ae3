import { NativeSelect } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#gql/people/signing/gql.ts';
import { readDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { postName } from '../post-name.ts';
import { NOBODY, proposeSignature, type Signer, type ToSign, usualSigner } from './propose-signature.ts';
import type { SignatureOffered } from './signed-words.ts';
import { texts } from './texts/index.ts';

const Signers = graphql(`
  query Signers($on: LocalDate) { signers(on: $on) { id fullName post substitutes actedIn } }
`);

const named = ({ fullName, post, substitutes }: Signer): string => {
  if (substitutes) return texts.substitute(fullName);
  return post === null ? fullName : texts.named(fullName, postName(post));
};

interface Props extends ToSign {
  /** The day of the document as it is typed; who led the unit on that day is proposed. Left out, empty or unreadable: today. */
  signedOn?: string;
  /** What follows is put into the fields of the form that this stands in; nothing any more when it goes. */
  onOffered: (offered: SignatureOffered | undefined) => void;
}

/** Who leads the unit, to choose who signs, and one line that says where the proposal comes from. */
export function ProposedSignature({ kind, issuer, drafted, signedOn = '', onOffered }: Props) {
  const { today } = useFrame();
  const day = readDay(signedOn);
  const on = day !== null && day < today ? day : null;
  const [{ data }] = useQuery({ query: Signers, variables: { on }, requestPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState<string | null>(null);
  const { authority, title, signer } = drafted ?? {};
  const signers = data?.signers;
  const proposal = useMemo(() => {
    if (!signers) return null;
    const toSign: ToSign = { kind, issuer, drafted: wordsIn({ authority, title, signer }) };
    const id = chosen ?? usualSigner(signers, toSign);
    const found = signers.find((one) => one.id === id);
    return { id, ...proposeSignature(found, toSign, chosen !== null) };
  }, [signers, chosen, kind, issuer, authority, title, signer]);
  const offered = proposal?.offered;
  useEffect(() => {
    onOffered(offered);
    return () => onOffered(undefined);
  }, [offered, onOffered]);
  if (!signers || signers.length === 0 || !proposal) return null;
  const isDrafted = Boolean(title || signer);
  return (
    <NativeSelect
      label={texts.chooser}
      description={proposal.because && texts.because[proposal.because]}
      inputWrapperOrder={['label', 'input', 'description']}
      value={proposal.id}
      data={[
        { value: NOBODY, label: isDrafted ? texts.drafted : texts.nobody },
        ...signers.map((one) => ({ value: one.id, label: named(one) })),
      ]}
      onChange={({ currentTarget }) => setChosen(currentTarget.value)}
    />
  );
}

const wordsIn = (words: { [K in 'authority' | 'title' | 'signer']: string | undefined }): ToSign['drafted'] =>
  Object.fromEntries(Object.entries(words).filter(([, word]) => word));
