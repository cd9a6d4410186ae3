import type pg from 'pg';
import { recordAsOperator } from '#features/people/operator.queries.ts';
import { says } from '#features/people/people.messages.ts';
import { refuse } from '#kernel/refusal.ts';
import { heldAbout, personOfLogin } from './export-person.queries.ts';

/**
 * Everything that is held about whoever signs in by this name (docs/PERSONAL-DATA.md), for the person who asks for it.
 * That it was taken out stands in the trail, and so in what is answered. Runs as the owner (see db/operator.ts).
 */
export async function exportPerson(client: pg.Client, { login }: { login: string }): Promise<object> {
  const person = await personOfLogin(client, login);
  if (!person) refuse('NOT_FOUND', ['login'], says.nobodyOfLogin({ login }));
  await recordAsOperator(client, person.unit, { verb: 'exportPerson', accountId: person.id });
  return { exportedAt: new Date(), ...(await heldAbout(client, person)) };
}
