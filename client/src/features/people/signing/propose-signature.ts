import { type BlockReason, type Post, type SignedKind, signingBlock } from '@dich/posts';
import type { SignatureOffered, SignedWords } from './signed-words.ts';

export interface Signer {
  readonly id: string;
  readonly fullName: string;
  /** Null: it is not stated. */
  readonly post: Post | null;
  readonly substitutes: boolean;
  readonly actedIn: boolean;
}

/** The document that is to be signed. */
export interface ToSign {
  kind: SignedKind;
  /** As drafted; null: nobody has said. */
  issuer: string | null;
  /** What the draft says of who signs. */
  drafted?: Partial<SignedWords>;
}

/** Nobody is chosen. */
export const NOBODY = '';

/** Whom the form begins with: nobody where the draft says who; who acts, or the only one who leads the unit. */
export function usualSigner(signers: readonly Signer[], { drafted = {} }: ToSign): string {
  if (drafted.signer || drafted.title) return NOBODY;
  const acting = signers.find(({ actedIn }) => actedIn);
  return acting?.id ?? (signers.length === 1 ? signers[0]?.id : undefined) ?? NOBODY;
}

/** What somebody's post puts into the fields, and why; of whom nothing follows only the name, where they were chosen. */
export function proposeSignature(
  signer: Signer | undefined,
  { kind, issuer, drafted = {} }: ToSign,
  isChosen: boolean,
): { offered: SignatureOffered; because: BlockReason | null } {
  const nothing = { authority: '', title: '', signer: '' };
  if (!signer) return { offered: { by: NOBODY, isChosen, words: { ...nothing, ...drafted } }, because: null };
  const { id, post, substitutes, fullName } = signer;
  const { block, reason } = signingBlock({ post, isSubstitute: substitutes, kind, issuer });
  const words = block
    ? { authority: block.authority ?? '', title: block.title, signer: fullName }
    : isChosen
      ? { ...nothing, authority: drafted.authority ?? '', signer: fullName }
      : nothing;
  return { offered: { by: id, isChosen, words }, because: reason };
}
