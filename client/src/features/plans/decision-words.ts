import type { DecisionDetailsFragment, SaveDecisionInput } from '#gql/plans/graphql.ts';
import { blocksIn, inBlocks, inLines, linesIn } from './typed-lines.ts';

/** The words of a decision in the order in which it is printed, each as one text of the form. */
export const DECISION_PARTS = [
  ...(['kind', 'title', 'issuer', 'place', 'legalBases', 'proposal', 'articles'] as const),
  ...(['recipients', 'authority', 'signerTitle', 'signer', 'replaces', 'annexCaptions'] as const),
];
export type DecisionPart = (typeof DECISION_PARTS)[number];
export type DecisionTyped = Readonly<Record<DecisionPart, string>>;

/** What saveDecision takes of it. */
export type DecisionInput = Omit<SaveDecisionInput, 'planId' | 'revision' | 'clientMutationId'>;
/** Part by part, as kept. */
type DecisionRead = Omit<DecisionInput, 'signer'> & { signer: string | null; signerTitle: string | null };
export type DecisionKept = Pick<DecisionDetailsFragment, DecisionPart>;

const NUMBERED = /^điều\s+\d+\s*[.:]/iu;
/** The dash before a recipient is printed, not kept. */
const DASH = /^[-–—•+]\s*/u;

/** What the form starts from; of a plan that has no decision yet only kind and title are known. */
export const typedOf = (kept: DecisionKept | null, usualTitle: string): DecisionTyped => ({
  kind: kept?.kind ?? 'DECISION',
  title: kept?.title ?? usualTitle,
  ...{ issuer: kept?.issuer ?? '', place: kept?.place ?? '', proposal: kept?.proposal ?? '' },
  ...{ authority: kept?.authority ?? '', replaces: kept?.replaces ?? '' },
  ...{ signerTitle: kept?.signerTitle ?? '', signer: kept?.signer ?? '' },
  ...{ legalBases: inLines(kept?.legalBases ?? []), recipients: inLines(kept?.recipients ?? []) },
  ...{ articles: inBlocks(kept?.articles ?? []), annexCaptions: inBlocks(kept?.annexCaptions ?? []) },
});

/** The decision that was typed. */
export const readDecision = ({ kind, ...typed }: DecisionTyped): DecisionRead => ({
  ...typed,
  kind: kind as DecisionInput['kind'],
  legalBases: linesIn(typed.legalBases),
  recipients: linesIn(typed.recipients).map((line) => line.replace(DASH, '')),
  articles: articlesIn(typed.articles),
  annexCaptions: blocksIn(typed.annexCaptions),
});

/**
 * What is to be saved: of each part what was typed; where nothing was, what is kept by now, to the letter. `opened` is
 * what the form started from.
 */
export function toSave(typed: DecisionTyped, opened: DecisionTyped, kept: DecisionKept | null): DecisionInput {
  const read = readDecision(typed);
  if (kept === null) return withSigner(read);
  const { title } = read;
  const parts = DECISION_PARTS.map((part) => [part, typed[part] === opened[part] ? kept[part] : read[part]] as const);
  return withSigner({ ...read, title, ...Object.fromEntries(parts) });
}

/** Who signs is one thing to the API: a name under a title. */
const withSigner = ({ signer, signerTitle, ...words }: DecisionRead): DecisionInput => ({
  ...words,
  signer: signer?.trim() || signerTitle?.trim() ? { name: signer ?? '', title: signerTitle ?? '' } : null,
});

/** The parts that somebody else wrote since the form was opened. */
export const changedSince = (opened: DecisionTyped, now: DecisionTyped): DecisionPart[] =>
  DECISION_PARTS.filter((part) => opened[part] !== now[part]);

/** Articles as typed: where any begins with its number ("Điều 1."), each number begins one; else empty lines part them. */
function articlesIn(typed: string): string[] {
  const lines = linesIn(typed);
  if (!lines.some((line) => NUMBERED.test(line))) return blocksIn(typed);
  const articles: string[][] = [];
  for (const line of lines) {
    const last = articles.at(-1);
    if (last && !NUMBERED.test(line)) last.push(line);
    else articles.push([line]);
  }
  return articles.map((article) => article.join('\n'));
}
