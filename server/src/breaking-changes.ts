import { buildSchema, findBreakingChanges } from 'graphql';

/**
 * What breaks a program that was written against the contract as it was: something it asks for is not there any more or
 * is of another type, something it need not give has to be given. One sentence each; both contracts as printed.
 */
export const breakingChanges = (before: string, now: string): string[] =>
  findBreakingChanges(buildSchema(before), buildSchema(now)).map(({ description }) => description);
