import type { TestAccount } from '@dich/server/test/world.ts';
import type { Making } from '../matrix.making.ts';
import type { Subject, Wish } from '../matrix.subject.ts';

declare module '../matrix.subject.ts' {
  interface Subject {
    /** A colleague, with an office. */
    person: TestAccount;
  }
}

export const peopleRecords = async ({ world }: Making, { unit }: Wish): Promise<Partial<Subject>> => ({
  person: await world.official(unit, 'VIEWER'),
});
