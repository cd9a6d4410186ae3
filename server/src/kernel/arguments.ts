/** What an argument that recurs is told with: `@Arg('id', () => ID, BY_ID)`. */
interface Told {
  readonly description: string;
}

/** The identity of what a query is asked for. */
export const BY_ID: Told = {
  description: 'Of which identity. What is not there and what is not for the viewer are both answered with null.',
};

/** The year of what a unit plans, targets and reports. */
export const OF_YEAR: Told = { description: 'The year that the plan is for, e.g. 2026.' };
