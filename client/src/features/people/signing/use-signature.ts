import { useState } from 'react';
import { type DocumentKindName, documentKind } from '#lib/document-name.ts';
import type { SignatureOffered } from './signed-words.ts';

/**
 * What a dialog in which a document of the unit is cited passes on: to its form, and to ProposedSignature inside it. The
 * kind is the one that is chosen in the form; nobody has drafted the document.
 */
export function useSignature() {
  const [kind, setKind] = useState<DocumentKindName>('DECISION');
  const [offered, setOffered] = useState<SignatureOffered>();
  return {
    form: { offered, onWords: (words: { readonly kind: string }) => setKind(documentKind(words.kind)) },
    document: { kind, issuer: null, onOffered: setOffered },
  };
}
