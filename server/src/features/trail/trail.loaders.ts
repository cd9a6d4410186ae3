import { loader } from '#kernel/loader.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import type { AuditEntry } from './trail.entity.ts';

type About = Pick<AuditEntry, 'subject' | 'subjectId'>;

/** Whose account an entry is about, or whose office or key: full name and name to sign in with, as they are now. */
export const personConcerned = loader<About, string>(
  async (ctx, abouts) => {
    const rows = await statement<About & { person: string }>(
      ctx,
      `select c.subject, c.id as "subjectId", a.full_name || ' (' || a.login || ')' as person
           from (select 'Account' as subject, id, id as account_id from account
                  where province_id = :province and id = any(:ids::uuid[])
                 union all
                 select 'Office', id, account_id from office where province_id = :province and id = any(:ids::uuid[])
                 union all
                 select 'ApiKey', id, account_id from api_key where province_id = :province and id = any(:ids::uuid[])) c
           join account a on a.province_id = :province and a.id = c.account_id`,
      { province: ctx.scope.provinceId, ids: pgArray([...new Set(abouts.map(({ subjectId }) => subjectId))]) },
    );
    return new Map(rows.map((row) => [nameOf(row), row.person]));
  },
  (about) => nameOf(about),
);

const nameOf = ({ subject, subjectId }: About): string => `${subject} ${subjectId}`;
