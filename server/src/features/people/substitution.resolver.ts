import type { Actor } from '#kernel/context.ts';
import { forbidden } from '#kernel/forbidden.ts';
import { keyBy, loader } from '#kernel/loader.ts';
import { lookUp, lookUps } from '#kernel/look-ups.ts';
import { many, optional, record, text } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import type { Office } from './account.entity.ts';
import { mayHandOver } from './account.policy.ts';
import { ColleagueType, OfficeType, SubstitutionType, ViewerType } from './people.graphql.ts';
import { says } from './people.messages.ts';
import { colleaguesOf, giversOf, ownSubstitutions } from './substitution.queries.ts';

const giverByOffice = loader<string, { officeId: string; fullName: string }>(async (ctx, ids) =>
  keyBy(await giversOf(ctx, ids), ({ officeId }) => officeId),
);

export const SubstitutionQueries = queries({
  colleagues: query(
    many(record(ColleagueType), 'Whom the viewer may hand the office to, by name. FORBIDDEN to who hands none over.'),
    {},
    (ctx) => {
      if (!mayHandOver(ctx.actor)) throw forbidden(ctx, says.mayNotHandOver());
      return colleaguesOf(ctx);
    },
  ),
});

export const ViewerSubstitutions = lookUps<Actor>(() => ViewerType, {
  substitutions: lookUp(
    many(record(SubstitutionType), 'What the viewer has handed over or acts in for somebody, today and later.'),
    (_, ctx) => ownSubstitutions(ctx),
  ),
});

export const OfficeOnBehalf = lookUps<Office>(() => OfficeType, {
  onBehalfOf: lookUp(
    optional(text('Who handed it over for a time (thừa ủy quyền), by name; null: it is held in the own right.')),
    async ({ id, onBehalfOf }, ctx) =>
      onBehalfOf === null ? null : ((await giverByOffice(ctx).load(id))?.fullName ?? null),
  ),
});
