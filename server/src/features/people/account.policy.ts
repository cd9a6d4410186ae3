import type { Actor, OfficeKind, Scope } from '#kernel/context.ts';
import type { Office } from './account.entity.ts';

type Administrator = Pick<Actor, 'office' | 'managesSubUnits' | 'lacksSecondFactor'>;
type Place = Pick<Scope, 'pos' | 'hi'>;

/** Accounts and offices are the administrator's work, and nothing else is. */
export const isAdministrator = (actor: Pick<Actor, 'office'>): boolean => actor.office === 'ADMINISTRATOR';

/** The positions administered: the own unit, and those below if that was granted; never one above. */
export const administeredRange = (actor: Administrator, { pos, hi }: Place): { lo: number; hi: number } => ({
  lo: pos,
  hi: actor.managesSubUnits ? hi : pos,
});

/**
 * Whoever administers has signed in with a second factor where one is needed, as in production: until then nothing that is
 * administered is changed or read. So has a leader who decides, where the province asks for it.
 */
export const hasNeededFactor = (actor: Pick<Actor, 'lacksSecondFactor'>): boolean => !actor.lacksSecondFactor;

/** Who decides: a leader, signed in with a second factor where the province asks leaders for one. */
export const decides = (actor: Pick<Actor, 'office' | 'lacksSecondFactor'>): boolean =>
  actor.office === 'LEADER' && hasNeededFactor(actor);

/** What holds for all units of a province is set by the administrators of the province itself. */
export const maySetForProvince = ({
  actor,
  scope,
}: {
  actor: Pick<Actor, 'office'>;
  scope: Pick<Scope, 'level'>;
}): boolean => isAdministrator(actor) && scope.level === 'PROVINCE';

export const mayAdministerAt = (actor: Administrator, place: Place, pos: number): boolean => {
  const { lo, hi } = administeredRange(actor, place);
  return isAdministrator(actor) && hasNeededFactor(actor) && pos >= lo && pos <= hi;
};

/** Whose office can be handed over for a time; what was handed over is not handed on. */
const HANDED_OVER: readonly OfficeKind[] = ['LEADER', 'PLANNER', 'DEPARTMENT_HEAD'];
export const mayHandOver = (actor: Pick<Actor, 'office' | 'onBehalfOf'>): boolean =>
  HANDED_OVER.includes(actor.office) && actor.onBehalfOf === null;

/** Who leads or administers is the second person to what an administrator has made; nobody is it in somebody's place. */
export const isConfirmer = (actor: Pick<Actor, 'office' | 'onBehalfOf'>): boolean =>
  (actor.office === 'LEADER' && actor.onBehalfOf === null) || isAdministrator(actor);

/** In units below as well: who leads, and who administers them. */
export const confirmsBelow = (actor: Pick<Actor, 'office' | 'managesSubUnits' | 'onBehalfOf'>): boolean =>
  isConfirmer(actor) && (!isAdministrator(actor) || actor.managesSubUnits);

/** The positions in which they may be: who leads a unit also below it, who administers as far as they administer. */
export const confirmedRange = (actor: Administrator, place: Place): { lo: number; hi: number } =>
  isAdministrator(actor) ? administeredRange(actor, place) : { lo: place.pos, hi: place.hi };

/** What one official has made for another one's account, at the place of a unit. */
export interface MadeForSomebody {
  pos: number;
  /** The account that made it; null: the operator. */
  madeByAccountId: string | null;
  /** The account that it is made for. */
  accountId: string;
}

/** Nobody confirms what they have made, nor what is made for them. */
export const mayConfirm = (
  actor: Administrator & Pick<Actor, 'accountId' | 'onBehalfOf'>,
  place: Place,
  { pos, madeByAccountId, accountId }: MadeForSomebody,
): boolean => {
  const { lo, hi } = confirmedRange(actor, place);
  const isSecond = madeByAccountId !== actor.accountId && accountId !== actor.accountId;
  return isConfirmer(actor) && hasNeededFactor(actor) && isSecond && pos >= lo && pos <= hi;
};

/** What an administrator cannot hand on is what they do not have. */
export const mayGrantSubUnits = (actor: Administrator): boolean => isAdministrator(actor) && actor.managesSubUnits;

type Held = Pick<Office, 'accountId' | 'managesSubUnits'>;

export const isOwn =
  (actor: Pick<Actor, 'accountId'>) =>
  ({ accountId }: Pick<Office, 'accountId'>): boolean =>
    accountId === actor.accountId;

/** Nobody ends their own office, nor one that reaches further than theirs. */
export const mayEndOffice = (actor: Pick<Actor, 'accountId' | 'managesSubUnits'>, office: Held): boolean =>
  !isOwn(actor)(office) && (!office.managesSubUnits || actor.managesSubUnits);

const DRAFTERS: readonly OfficeKind[] = ['LEADER', 'PLANNER', 'DEPARTMENT_HEAD', 'OFFICER'];

/** Who drafts documents of a unit, or signs them, says who is to sign. */
export const mayNameSigners = (actor: Pick<Actor, 'office'>): boolean => DRAFTERS.includes(actor.office);
