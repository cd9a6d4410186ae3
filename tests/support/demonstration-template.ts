/** The database that holds the demonstration for a run's files to clone, named after the run's migrated template. */
export const demonstrationTemplateOf = (templateName: string): string => `${templateName}_demonstration`;
