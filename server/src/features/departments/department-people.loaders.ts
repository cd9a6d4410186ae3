import { raw } from '@mikro-orm/postgresql';
import { Office } from '#features/people/account.entity.ts';
import { accountById } from '#features/people/people.loaders.ts';
import { today } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';

export interface Member {
  fullName: string;
  kind: Office['kind'];
}

/** Who heads a department and works in it today, the head first; of people whose accounts the reader administers. */
export const membersByDepartment = loader<string, Member[]>(async (ctx, departmentIds) => {
  const offices = await ctx.em.find(Office, {
    ...{ provinceId: ctx.scope.provinceId, departmentId: { $in: [...departmentIds] } },
    [raw((office) => `app.office_in_force(${office}, ?)`, [today(ctx)])]: true,
  });
  const members = await Promise.all(
    offices.map(async ({ departmentId, kind, accountId }) => {
      const account = await accountById(ctx).load(accountId);
      return account ? [{ departmentId, kind, fullName: account.fullName }] : [];
    }),
  );
  const isHead = ({ kind }: Member) => Number(kind === 'DEPARTMENT_HEAD');
  const inOrder = members
    .flat()
    .sort((one, other) => isHead(other) - isHead(one) || one.fullName.localeCompare(other.fullName, 'vi'));
  return groupBy(inOrder, ({ departmentId }) => departmentId ?? '');
});
