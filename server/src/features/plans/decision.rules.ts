import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import type { SaveDecisionInput } from './document.inputs.ts';
import { problemsOfSigner } from './issue.rules.ts';
import { says } from './plan.messages.ts';
import { MAX_TEXT, MAX_TITLE } from './plan.rules.ts';

/** The words of a drafted decision: a title, no empty line in a list, nothing longer than a page of it holds. */
export function problemsOfDecisionWords(input: SaveDecisionInput): Problem[] {
  const line = (name: 'issuer' | 'place' | 'proposal' | 'authority' | 'replaces', what: Message) =>
    problemsOfText([name], input[name], { what, max: MAX_TEXT, optional: true });
  const lines = (name: 'legalBases' | 'articles' | 'recipients' | 'annexCaptions', what: Message) =>
    (input[name] ?? []).flatMap((text, index) => problemsOfText([name, String(index)], text, { what, max: MAX_TEXT }));
  return [
    ...problemsOfText(['title'], input.title, { what: says.decisionTitle(), max: MAX_TITLE }),
    ...line('issuer', says.issuer()),
    ...line('place', says.documentPlace()),
    ...lines('legalBases', says.legalBasis()),
    ...line('proposal', says.proposal()),
    ...lines('articles', says.article()),
    ...lines('recipients', says.recipient()),
    ...line('authority', says.signingAuthority()),
    ...problemsOfSigner(['signer'], input.signer),
    ...line('replaces', says.replaces()),
    ...lines('annexCaptions', says.annexCaption()),
  ];
}
