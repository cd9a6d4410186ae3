import { firstYearOf } from '@dich/measure';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import type { DecisionReferenceInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { MAX_TITLE } from './plan.rules.ts';

const MAX_NUMBER = 100;

/** How much there is in a plan. */
export interface PlanExtent {
  indicators: number;
  tasks: number;
  /** Lines of other plans that it ends. */
  ended: number;
}

interface Issuing {
  year: number;
  extent: PlanExtent;
  decision: DecisionReferenceInput;
  /** The day from which the targets hold of a decision that bears none. */
  holdsFrom: string | null;
  /** The day in Vietnam, YYYY-MM-DD. */
  today: string;
}

/**
 * Everything that keeps a draft from being issued. Number, day and signer may be missing in the document, but only when
 * that is said: null means "the document has none"; what is left out was forgotten.
 */
export const problemsOfIssuing = ({ year, extent, decision, holdsFrom, today }: Issuing): Problem[] => [
  ...(extent.indicators + extent.tasks + extent.ended > 0
    ? []
    : [problem('CONFLICT', ['planId'], says.nothingToIssue())]),
  ...(decision.number === undefined ? [invalid(['decision', 'number'], says.numberForgotten())] : []),
  ...(decision.signedOn === undefined ? [invalid(['decision', 'signedOn'], says.dayForgotten())] : []),
  ...(decision.signer === undefined ? [invalid(['decision', 'signer'], says.signerForgotten())] : []),
  ...problemsOfDecision(decision, today),
  ...problemsOfFirstDay(year, decision, holdsFrom, today),
];

/** What is wrong with a document that is cited, wherever it is. */
export const problemsOfDecision = (
  { number, signedOn, authority, signer }: DecisionReferenceInput,
  today: string,
): Problem[] => [
  ...problemsOfNumber(number ?? null),
  ...(signedOn && signedOn > today ? [invalid(['decision', 'signedOn'], says.signedInFuture())] : []),
  ...problemsOfText(['decision', 'authority'], authority, {
    ...{ what: says.signingAuthority(), max: MAX_TITLE, optional: true },
  }),
  ...problemsOfSigner(['decision', 'signer'], signer),
];

/** Who signs has a name and a title. */
export const problemsOfSigner = (path: string[], signer: DecisionReferenceInput['signer']): Problem[] => [
  ...(signer
    ? [
        ...problemsOfText([...path, 'name'], signer.name, { what: says.signerName(), max: MAX_TITLE }),
        ...problemsOfText([...path, 'title'], signer.title, { what: says.signerTitle(), max: MAX_TITLE }),
      ]
    : []),
];

function problemsOfNumber(number: string | null): Problem[] {
  if (number === null) return [];
  if (number.trim() === '') return [invalid(['decision', 'number'], says.numberForgotten())];
  return problemsOfText(['decision', 'number'], number, { what: says.decisionNumber(), max: MAX_NUMBER });
}

/** What bears no day holds from today, which judges nothing of a year that has begun: then the day is asked for. */
function problemsOfFirstDay(
  year: number,
  { signedOn }: DecisionReferenceInput,
  holdsFrom: string | null,
  today: string,
): Problem[] {
  if (holdsFrom === null) {
    const needed = signedOn === null && Number(today.slice(0, 4)) >= firstYearOf(year);
    return needed ? [invalid(['holdsFrom'], says.holdsFromMissing({ year }))] : [];
  }
  if (signedOn) return [invalid(['holdsFrom'], says.holdsFromNotNeeded())];
  return holdsFrom > today ? [invalid(['holdsFrom'], says.holdsFromInFuture())] : [];
}

const problem = (code: Problem['code'], path: string[], message: Message): Problem => ({ code, path, message });
const invalid = (path: string[], message: Message): Problem => problem('INVALID', path, message);

/** Faults that the system itself finds in a document, each with its words. */
export const DOCUMENT_FAULTS = {
  NUMBER_MISSING: says.numberMissing(),
  SIGNED_ON_MISSING: says.signedOnMissing(),
  SIGNER_MISSING: says.signerMissing(),
} as const;

export type DocumentFault = keyof typeof DOCUMENT_FAULTS;

export const isDocumentFault = (code: string): code is DocumentFault => code in DOCUMENT_FAULTS;

/** What the decision was said to lack. */
export function faultsOfDecision({ number, signedOn, signer }: DecisionReferenceInput): DocumentFault[] {
  const faults: (DocumentFault | false)[] = [
    number === null && 'NUMBER_MISSING',
    signedOn === null && 'SIGNED_ON_MISSING',
    signer === null && 'SIGNER_MISSING',
  ];
  return faults.filter((fault) => fault !== false);
}
