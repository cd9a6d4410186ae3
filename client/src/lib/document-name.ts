import { formatDay } from './dates.ts';
import { texts } from './texts/index.ts';

export type DocumentKindName = keyof typeof texts.documents;

/** What puts something in force, as it is named: "Nghị quyết số 12/NQ-HĐND ngày 05/01/2021". */
export function documentName(source: {
  kind: DocumentKindName;
  number: string | null;
  signedOn: string | null;
}): string {
  const kind = texts.documents[source.kind];
  const day = source.signedOn ? formatDay(source.signedOn) : null;
  return source.number ? texts.document(kind, source.number, day) : texts.unnumbered(kind, day);
}

/** A document to choose in a form; a decision unless told. */
export const DOCUMENT_OPTIONS = (Object.keys(texts.documents) as DocumentKindName[]).map((value) => ({
  ...{ value, label: texts.documents[value] },
}));

/** What was chosen. */
export const documentKind = (chosen: string): DocumentKindName =>
  DOCUMENT_OPTIONS.find(({ value }) => value === chosen)?.value ?? 'DECISION';
