import { UnitType } from '#features/units/unit.graphql.ts';
import { unitById } from '#features/units/unit.loaders.ts';
import { forbidden } from '#kernel/forbidden.ts';
import { lookUp, lookUps, related } from '#kernel/look-ups.ts';
import { flag, many, oneOf, optional, record } from '#kernel/objects.ts';
import { PAGE } from '#kernel/page.ts';
import { queries, query } from '#kernel/queries.ts';
import type { Office } from './account.entity.ts';
import { hasNeededFactor, isConfirmer } from './account.policy.ts';
import { confirmingPlaceOf, officeById } from './confirmation.loaders.ts';
import { type PersonToConfirm, personsToConfirm } from './confirmation.queries.ts';
import { factorFirst } from './factor-first.ts';
import { ConfirmingPlaceEnum, OfficeType, PersonToConfirmConnection, PersonToConfirmType } from './people.graphql.ts';
import { says } from './people.messages.ts';

export const ConfirmationQueries = queries({
  peopleToConfirm: query(
    record(
      PersonToConfirmConnection,
      'Whom the viewer may confirm as the second person, by login. For leaders and administrators; FORBIDDEN to others.',
    ),
    {
      ...PAGE,
      wide: optional(flag('Also those whom somebody of a nearer unit can confirm; no unless told.')),
      coded: optional(
        flag('Those whose code was issued and not used yet, in place of those that wait; no unless told.'),
      ),
    },
    async (ctx, { wide, coded, ...page }) => {
      if (!isConfirmer(ctx.actor)) throw forbidden(ctx, says.confirmersOnly());
      if (!hasNeededFactor(ctx.actor)) throw forbidden(ctx, factorFirst(ctx.actor));
      return personsToConfirm(ctx, page, { wide: wide ?? false, coded: coded ?? false });
    },
  ),
});

export const PersonToConfirmLookUps = lookUps<PersonToConfirm>(() => PersonToConfirmType, {
  unit: related(optional(record(UnitType, 'The unit that keeps the account.')), unitById, 'unitId'),
  offices: lookUp(
    many(record(OfficeType, 'That wait and that the viewer may confirm, oldest first; none: the link alone waits.')),
    async ({ officeIds }, ctx) =>
      (await Promise.all(officeIds.map((id) => officeById(ctx).load(id)))).filter((office) => office !== null),
  ),
});

export const OfficeConfirmation = lookUps<Office>(() => OfficeType, {
  confirmedFrom: lookUp(
    optional(oneOf(ConfirmingPlaceEnum, 'Who can confirm it; null: it does not wait.')),
    ({ id }, ctx) => confirmingPlaceOf(ctx).load(id),
  ),
});
