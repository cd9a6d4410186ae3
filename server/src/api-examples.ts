import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Where the worked examples stand. */
const FOLDER = new URL('../../docs/examples/', import.meta.url);

/** One request of an example: an operation of its document, or a file that is exported. */
export type Step = {
  /** Who asks: "planner of Hương Trà". */
  readonly by: string;
  /** The day in Vietnam, YYYY-MM-DD. */
  readonly on: string;
} & (
  | {
      readonly operation: string;
      /** An id is written as `<name>`. */
      readonly variables: Readonly<Record<string, unknown>>;
      /** What later steps call a value of the answer, and where in it that stands: `createPlan.plan.id`. */
      readonly keep?: Readonly<Record<string, string>>;
    }
  | { readonly get: string }
);

/** One journey of an official through the API, as it is documented and as a test walks it. */
export interface Example {
  readonly name: string;
  readonly title: string;
  /** What is done, in a sentence or two. */
  readonly about: string;
  /** Its operations are named by the steps. */
  readonly document: string;
  readonly steps: readonly Step[];
  /** What each step is answered: `data` of GraphQL, or the text of a file. Written by the test that runs them. */
  readonly answers: readonly unknown[];
}

/** Those of `docs/examples`: NAME.json, NAME.graphql and, as the test found them, NAME.answers.json, in their order. */
export const examples = (): Example[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && !file.endsWith(ANSWERS))
    .sort()
    .map((file) => exampleNamed(file.replace('.json', '')));

const ANSWERS = '.answers.json';

/** The path of the answers of an example. */
export const answersOf = (name: string): URL => new URL(`${name}${ANSWERS}`, FOLDER);

function exampleNamed(name: string): Example {
  const { title, about, steps } = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as Example;
  const document = readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
  const answers: unknown[] = existsSync(answersOf(name)) ? JSON.parse(readFileSync(answersOf(name), 'utf8')) : [];
  return { name, title, about, document, steps, answers };
}
