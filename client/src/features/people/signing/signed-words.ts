import type { Offered } from '#ui/edit-form.tsx';
import { texts } from './texts/index.ts';

/** Quyền hạn, chức vụ, họ tên of who signs, as a form holds them. */
export interface SignedWords {
  authority: string;
  title: string;
  signer: string;
}

/** What is offered of it. */
export type SignatureOffered = Offered<keyof SignedWords>;

/** The fields of the dialog of an act under a document. */
export const SIGNING_FIELDS = [
  { name: 'authority', label: texts.authority, hint: texts.authorityHint },
  { name: 'title', label: texts.title, hint: texts.titleHint },
  { name: 'signer', label: texts.signer },
] as const;

/** What the API takes of it. */
export const signedAs = ({ authority, title, signer }: SignedWords) => ({
  authority: authority.trim() || null,
  signer: signer.trim() || title.trim() ? { name: signer, title } : null,
});
