import type pg from 'pg';
import { officeInWords, says } from '#features/people/people.messages.ts';
import { localDate } from '#kernel/context.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { type Problem, refuse, refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { erase, type Hindrance, hindrancesOf, isErased } from './erase-person.queries.ts';
import { type Held, heldAbout, type Person, personOfLogin } from './export-person.queries.ts';

const LONGEST_GROUND = 200;

/** What is held about a person and goes with an erasure; all the rest stays, and docs/PERSONAL-DATA.md says why. */
const GOES: readonly Held[] = [
  ...(['account', 'sessions', 'devices', 'apiKeys', 'secondFactors', 'recoveryCodes', 'passkeys'] as const),
  ...(['passkeyChallenges', 'identities', 'invitations', 'countedFailures', 'refusedSignIns'] as const),
  ...(['notices', 'mailAddress', 'mails', 'answersForRetries'] as const),
];

export interface Erasure {
  /** Of the account, which stays: to erase again what a restored copy of the database brings back. */
  accountId: string;
  /** Why it cannot be done now, in words; none: it can. */
  hindered: string[];
  /** How many records of each kind go, and stay. */
  goes: Record<string, number>;
  stays: Record<string, number>;
}

interface Wish {
  login: string;
  /** The product's clock. */
  now: Date;
}

/** What an erasure would take away and leave, and what stands in its way; changes nothing. */
export async function previewErasure(client: pg.Client, { login, now }: Wish): Promise<Erasure> {
  const person = await personToErase(client, login);
  const hindered = (await hindrancesOf(client, person, localDate(now))).map((one) => sayIn(wordsOf(one), 'vi'));
  const held = Object.entries(await heldAbout(client, person));
  const counted = (goes: boolean) =>
    Object.fromEntries(
      held.flatMap(([kind, rows]) => (GOES.some((one) => one === kind) === goes ? [[kind, countOf(rows)]] : [])),
    );
  return { accountId: person.id, hindered, goes: counted(true), stays: counted(false) };
}

/**
 * Takes out of an account who it was, with all that let somebody in or was told to them (docs/PERSONAL-DATA.md). `ground`:
 * why, as the trail keeps it for good; it names nobody. Runs as the owner (see db/operator.ts).
 */
export async function erasePerson(
  client: pg.Client,
  { login, ground: typed, now }: Wish & { ground: string },
): Promise<Erasure> {
  const person = await personToErase(client, login);
  const ground = tidy(typed);
  const problems = problemsOfText(['ground'], ground, { what: says.ground(), max: LONGEST_GROUND });
  const named = ground.toLowerCase();
  if (named.includes(login) || named.includes(person.fullName.toLowerCase())) {
    problems.push({ code: 'INVALID', path: ['ground'], message: says.groundNamesPerson() });
  }
  const hindrances = await hindrancesOf(client, person, localDate(now));
  refuseAll([...problems, ...hindrances.map(problemOf)]);
  const preview = await previewErasure(client, { login, now });
  await erase(client, person, { ground, actor: sayIn(says.operator(), 'vi'), now });
  return preview;
}

async function personToErase(client: pg.Client, login: string): Promise<Person> {
  const person = await personOfLogin(client, login);
  if (!person) refuse('NOT_FOUND', ['login'], says.nobodyOfLogin({ login }));
  if (await isErased(client, person)) refuse('CONFLICT', ['login'], says.erasedAlready());
  return person;
}

const problemOf = (hindrance: Hindrance): Problem => ({ code: 'LOCKED', path: ['login'], message: wordsOf(hindrance) });

function wordsOf({ what, office, unit }: Hindrance): Message {
  if (what === 'OPEN') return says.accountOpen();
  if (what === 'OFFICE' && office) return says.officeHeld({ office: officeInWords(office), unit: unit ?? '' });
  return says.reportUndecided({ unit: unit ?? '' });
}

const countOf = (rows: unknown): number => (Array.isArray(rows) ? rows.length : 1);
