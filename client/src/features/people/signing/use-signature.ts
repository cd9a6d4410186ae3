import { useState } from 'react';
import { type DocumentKindName, documentKind } from '#lib/document-name.ts';
import type { SignatureOffered } from './signed-words.ts';

interface CitedWords {
  /** Left out: the document was drafted, and is of the kind that it says. */
  readonly kind?: string;
  readonly signedOn: string;
}

/**
 * What a dialog in which a document of the unit is cited passes on: to its form, and to ProposedSignature inside it. Kind
 * and day are those of the form; nobody has drafted the document.
 */
export function useSignature() {
  const [kind, setKind] = useState<DocumentKindName>('DECISION');
  const [signedOn, setSignedOn] = useState('');
  const [offered, setOffered] = useState<SignatureOffered>();
  const onWords = (words: CitedWords) => {
    setKind(documentKind(words.kind ?? ''));
    setSignedOn(words.signedOn);
  };
  return { form: { offered, onWords }, document: { kind, issuer: null, signedOn, onOffered: setOffered } };
}
