import type { Account, Office } from '#features/people/account.entity.ts';
import { mayConfirm } from '#features/people/account.policy.ts';
import { problemsOfWaiting } from '#features/people/account.rules.ts';
import type { LiveLink } from '#features/people/confirmation.queries.ts';
import { says as ofPeople } from '#features/people/people.messages.ts';
import type { Context } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import { notFound, type Problem, type ProblemCode } from '#kernel/refusal.ts';
import type { ConfirmAccessInput } from './sign-in.inputs.ts';

/** What is to be confirmed, as it stands now, by its id; links by their account. */
export interface Confirmed {
  accounts: Map<string, Account>;
  offices: Map<string, Office>;
  links: Map<string, LiveLink>;
}

type Person = ConfirmAccessInput['people'][number];

const MOST = 200;

/** Whether a code goes along: a link waits for one, and whoever asks did not make it. One that is there is replaced only when that is wished. */
export const mayIssueCode = ({ actor, scope }: Context, link: LiveLink | undefined, anew: boolean): boolean =>
  link !== undefined && (anew || !link.hasCode) && mayConfirm(actor, scope, link);

/** All that is wrong, each at the person or office that it concerns. */
export function problemsOfConfirmed(ctx: Context, { people }: ConfirmAccessInput, confirmed: Confirmed): Problem[] {
  if (people.length === 0) return [problem('INVALID', ['people'], ofPeople.nothingToConfirm())];
  if (people.length > MOST) return [problem('INVALID', ['people'], ofPeople.tooManyToConfirm({ most: MOST }))];
  const seen = new Set<string>();
  const isTwice = (id: string): boolean => seen.size === seen.add(id).size;
  return people.flatMap((person, index) => {
    const path = ['people', String(index)];
    const twice = [person.accountId, ...person.officeIds].map(isTwice).includes(true);
    return [
      ...(twice ? [problem('INVALID', path, ofPeople.confirmedTwice())] : []),
      ...problemsOfPerson(ctx, person, path, confirmed),
    ];
  });
}

const problem = (code: ProblemCode, path: string[], message: Message): Problem => ({ code, path, message });

function problemsOfPerson(ctx: Context, person: Person, path: string[], confirmed: Confirmed): Problem[] {
  const account = confirmed.accounts.get(person.accountId);
  if (!account) return [notFound([...path, 'accountId'], ofPeople.account())];
  if (account.disabledAt !== null) return [problem('LOCKED', [...path, 'accountId'], ofPeople.accountDisabled())];
  const offices = person.officeIds.flatMap((id, index) =>
    problemsOfOffice(ctx, confirmed.offices.get(id), account, [...path, 'officeIds', String(index)]),
  );
  return [...offices, ...problemsOfLink(ctx, person, confirmed.links.get(account.id), [...path, 'accountId'])];
}

function problemsOfOffice(ctx: Context, office: Office | undefined, account: Account, path: string[]): Problem[] {
  if (!office || office.accountId !== account.id) return [notFound(path, ofPeople.office())];
  if (!mayConfirm(ctx.actor, ctx.scope, office)) return [problem('NOT_ALLOWED', path, ofPeople.notOwnDoing())];
  return problemsOfWaiting(path, office);
}

/** With an office the code comes along where it can; where it is all that is asked for, it has to. */
function problemsOfLink(ctx: Context, person: Person, link: LiveLink | undefined, path: string[]): Problem[] {
  const { anew } = person;
  if (person.officeIds.length > 0 && anew !== true) return [];
  if (link === undefined) return [problem('CONFLICT', path, ofPeople.noLink())];
  if (!mayConfirm(ctx.actor, ctx.scope, link)) return [problem('NOT_ALLOWED', path, ofPeople.notOwnDoing())];
  return link.hasCode && anew !== true ? [problem('CONFLICT', path, ofPeople.codeIssued())] : [];
}
