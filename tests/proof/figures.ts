/** What a test measured, by name: numbers are printed by the proof, the rest goes into its report. */
export type Figures = Record<string, number | string | Record<string, string>>;

/** Hands figures to the run's own report. */
export function figuresOf(task: { meta: object }, figures: Figures): void {
  Object.assign(task.meta, { figures });
}
