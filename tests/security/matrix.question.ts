import type { TestAccount } from '@dich/server/test/world.ts';
import type { Subject } from './matrix.subject.ts';
import type { MatrixWorld } from './matrix.world.ts';

export interface Asked {
  subject: Subject;
  asker: TestAccount | null;
  world: MatrixWorld;
}

/** One document, asked by everybody; its answer decides one or several lines of the table. */
export interface Question {
  /** What it is about, as the table says it: "a draft plan". */
  about: string;
  source: string;
  variables(asked: Asked): Record<string, unknown>;
  /** Of a query: which line is granted when something stands at a path of the answer. */
  shows?: Record<string, string>;
  /** Of a list: the line is granted when this id is in it. */
  lists?: (asked: Asked) => string;
  /** Of a mutation: the line. */
  does?: string;
}

type Variables = Question['variables'];

export const query = (
  about: string,
  source: string,
  variables: Variables,
  shows: Record<string, string>,
): Question => ({
  ...{ about, source: `query ${source}`, variables, shows },
});

/** `shows` leads to the ids listed. */
export const list = (
  about: string,
  source: string,
  variables: Variables,
  shows: Record<string, string>,
  lists: (subject: Subject) => string,
): Question => ({ ...query(about, source, variables, shows), lists: ({ subject }) => lists(subject) });

export const mutation = (verb: string, about: string, input: Variables): Question => ({
  about,
  does: `Mutation.${verb}`,
  source: `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { userErrors { code path message } } }`,
  variables: (asked) => ({ input: input(asked) }),
});

/** Names nothing. */
export const NOBODY = '00000000-0000-7000-8000-000000000000';

export const ofUnit = ({ subject }: { subject: Subject }) => ({ unit: subject.unit.unitId });
