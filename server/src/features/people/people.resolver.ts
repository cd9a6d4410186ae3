import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentById, unitOnRecord } from '#features/units/unit.loaders.ts';
import { type Actor, today } from '#kernel/context.ts';
import { lookUp, lookUps, related } from '#kernel/look-ups.ts';
import { many, oneOf, optional, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { Office } from './account.entity.ts';
import { ClockType, HeldPostType, OfficeType, PostEnum, ViewerType } from './people.graphql.ts';
import { officesOfViewer } from './people.queries.ts';
import { postOn } from './post.rules.ts';

export const ViewerQueries = queries({
  viewer: query(
    record(ViewerType, 'Who is signed in. Answers UNAUTHENTICATED when nobody is.'),
    {},
    (ctx) => ctx.actor,
  ),
  clock: query(record(ClockType, 'The product’s day and moment.'), {}, (ctx) => ({ today: today(ctx), now: ctx.now })),
});

export const ViewerLookUps = lookUps<Actor>(() => ViewerType, {
  actingOffice: lookUp(
    record(OfficeType, 'The office acted in; of an API key, the one it was made in.'),
    (viewer, ctx) => ctx.em.findOneOrFail(Office, { provinceId: viewer.accountProvinceId, id: viewer.officeId }),
  ),
  unit: related(record(UnitType, 'The unit acted for.'), unitOnRecord, 'unitId'),
  offices: lookUp(many(record(OfficeType, 'Every office in force that the person may act in.')), (_, ctx) =>
    officesOfViewer(ctx),
  ),
});

export const OfficeResolver = lookUps<Office>(() => OfficeType, {
  post: lookUp(
    optional(oneOf(PostEnum, 'What its holder is today; null: it is not stated. Of a substitute never stated.')),
    async ({ posts }, ctx) => postOn(posts, today(ctx)),
  ),
  posts: lookUp(
    many(record(HeldPostType, 'Every post stated of it, of days before and to come too, by day; none: none was.')),
    async ({ posts }) => posts,
  ),
  unit: related(record(UnitType, 'The unit it is held in, as it is today or last was.'), unitOnRecord, 'unitId'),
  department: related(
    optional(record(DepartmentType, 'Null: an office of the unit itself.')),
    departmentById,
    'departmentId',
  ),
});
