import type pg from 'pg';
import type { PlacedUnit } from '#features/people/operator.queries.ts';
import { lastNameSql } from '#features/units/unit.queries.ts';

export interface Person {
  id: string;
  fullName: string;
  /** That keeps the account, as it is or last was. */
  unit: PlacedUnit;
}

/** Whose name to sign in with it is, in the whole country; disabled accounts and those of ended units too. */
export async function personOfLogin(client: pg.Client, login: string): Promise<Person | null> {
  const { rows } = await client.query<PlacedUnit & { accountId: string; fullName: string }>(
    `select a.id as "accountId", a.full_name as "fullName", a.unit_id as id, a.province_id as "provinceId", a.pos,
            ${lastNameSql('a.unit_id')} as name
       from account a where a.login = $1`,
    [login],
  );
  const [row] = rows;
  if (!row) return null;
  const { accountId, fullName, ...unit } = row;
  return { id: accountId, fullName, unit };
}

/**
 * What is held, one statement each, of the account ($2) of a province ($1). Secrets and their hashes are not read: that
 * there are some is told by what stands beside them.
 */
const HELD = {
  /** One row. */
  account: `
    select a.login, a.full_name as "fullName", ${lastNameSql('a.unit_id')} as unit, a.language, a.created_at as "createdAt",
           a.disabled_at as "disabledAt", a.erased_at as "erasedAt", a.password_hash is not null as "hasPassword"
      from account a where a.province_id = $1 and a.id = $2`,
  offices: `
    select o.kind, o.posts, ${lastNameSql('o.unit_id')} as unit, d.name as department, o.manages_sub_units as "managesSubUnits",
           o.valid_from::text as "validFrom", o.valid_to::text as "validTo", o.ended_at as "endedAt"
      from office o left join department d on d.province_id = o.province_id and d.id = o.department_id
     where o.province_id = $1 and o.account_id = $2 order by o.valid_from, o.id`,
  sessions: `
    select created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt", revoked_at as "revokedAt",
           address, user_agent as "userAgent", second_factor as "secondFactor", proven_at as "provenAt"
      from session where province_id = $1 and account_id = $2 order by created_at`,
  devices: `
    select created_at as "createdAt", last_seen_at as "lastSeenAt"
      from known_device where province_id = $1 and account_id = $2 order by created_at`,
  apiKeys: `
    select name, kind, created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt",
           revoked_at as "revokedAt"
      from api_key where province_id = $1 and account_id = $2 order by created_at`,
  secondFactors: `
    select 'one-time codes' as kind, confirmed_at as "confirmedAt"
      from second_factor where province_id = $1 and account_id = $2`,
  recoveryCodes: `
    select created_at as "createdAt", used_at as "usedAt"
      from recovery_code where province_id = $1 and account_id = $2 order by created_at, id`,
  passkeys: `
    select name, transports, counter, created_at as "createdAt", last_used_at as "lastUsedAt"
      from passkey where province_id = $1 and account_id = $2 order by created_at, id`,
  passkeyChallenges: `
    select expires_at as "expiresAt"
      from passkey_challenge where province_id = $1 and account_id = $2 order by expires_at, id`,
  identities: `
    select issuer, subject, linked_at as "linkedAt"
      from identity where province_id = $1 and account_id = $2 order by linked_at`,
  invitations: `
    select created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt"
      from invitation where province_id = $1 and account_id = $2 order by created_at`,
  /** Failed sign-ins that are counted under the name: of a device its hash is left out. */
  countedFailures: `
    select regexp_replace(t.key, '^device:[0-9a-f]+:', 'device:') as counted, t.failures,
           t.last_failure_at as "lastFailureAt", t.locked_until as "lockedUntil"
      from account a
      join sign_in_throttle t on t.key = 'account:' || a.login or starts_with(t.key, 'account:' || a.login || '@')
        or t.key ~ ('^device:[0-9a-f]+:' || replace(a.login, '.', '\\.') || '$')
     where a.province_id = $1 and a.id = $2 order by t.key`,
  notices: `
    select kind, facts, at, read_at as "readAt"
      from notice where province_id = $1 and account_id = $2 order by at, id`,
  uploads: `
    select name, size, media_type as "mediaType", begun_at as "begunAt"
      from upload where province_id = $1 and account_id = $2 order by begun_at, id`,
  calendarFeeds: `
    select created_at as "createdAt", read_at as "readAt"
      from calendar_feed where province_id = $1 and account_id = $2 order by created_at`,
  mailAddress: `
    select address, asked_at as "askedAt", confirmed_at as "confirmedAt", failed_at as "failedAt", failure,
           quiet_from::text as "quietFrom", quiet_until::text as "quietUntil", rests_on_days_off as "restsOnDaysOff",
           digest, kinds_off as "kindsOff"
      from mail_address where province_id = $1 and account_id = $2`,
  mails: `
    select created_at as "createdAt", address as "ownAddress", invitation_id is not null as "carriesLink", sent_at as "sentAt", given_up_at as "givenUpAt", reason
      from mail where province_id = $1 and account_id = $2 order by created_at, id`,
  /** Answers that are kept so that a retry gets the same. */
  answersForRetries: `
    select verb, created_at as "createdAt"
      from mutation_answer where province_id = $1 and account_id = $2 order by created_at`,
  refusedSignIns: `
    select at, address, reason from refused_sign_in where province_id = $1 and account_id = $2 order by recorded_at`,
  /** What was done to the account, its offices, sessions and keys, by whomever. */
  doneToThem: `
    select e.at, ${lastNameSql('e.unit_id')} as "atUnit", e.actor_name as "by", e.office_kind as office, e.verb, e.subject,
           e.before, e.after, e.request_id as "requestId"
      from audit_entry e
     where e.province_id = $1 and (e.subject_id = $2
        or e.subject_id in (select id from office where province_id = $1 and account_id = $2)
        or e.subject_id in (select id from session where province_id = $1 and account_id = $2)
        or e.subject_id in (select id from api_key where province_id = $1 and account_id = $2))
     order by e.recorded_at`,
  /** What they did, to which record; what was in it is the unit's, not the person's. */
  doneByThem: `
    select e.at, ${lastNameSql('e.unit_id')} as "atUnit", e.actor_name as "underTheName", e.office_kind as office, e.verb,
           e.subject, e.subject_id as "subjectId", e.request_id as "requestId"
      from audit_entry e where e.province_id = $1 and e.account_id = $2 order by e.recorded_at`,
} as const;

/** The kinds of what is held. */
export type Held = keyof typeof HELD | 'namedIn';

/** The name as it stands, or that of a substitute or of who was substituted: "Trần Thị Bình (thừa ủy quyền Nguyễn Văn An)". */
const named = (column: string): string =>
  `(${column} = $2 or starts_with(${column}, $2 || ' (thừa ủy quyền ') or strpos(${column}, ' (thừa ủy quyền ' || $2 || ')') > 0)`;

/** Where the full name ($2) stands as a text in records of the province ($1), and how often: a namesake is counted too. */
const NAMED = `
select place, times from (
  select 'decision.signer' as place, count(*)::int as times from decision where province_id = $1 and ${named('signer')}
  union all select 'decision.issued_by', count(*)::int from decision where province_id = $1 and ${named('issued_by')}
  union all select 'sheet_import.made_by', count(*)::int from sheet_import where province_id = $1 and ${named('made_by')}
  union all select 'sheet_import.undone_by', count(*)::int from sheet_import
             where province_id = $1 and ${named('undone_by')}
  union all select 'responsibility.acknowledged_by', count(*)::int from responsibility
             where province_id = $1 and ${named('acknowledged_by')}
  union all select 'target.issued_by', count(*)::int from target where province_id = $1 and ${named('issued_by')}
  union all select 'target.acknowledged_by', count(*)::int from target where province_id = $1 and ${named('acknowledged_by')}
  union all select 'plan_basis.looked_by', count(*)::int from plan_basis where province_id = $1 and ${named('looked_by')}
  union all select 'plan_submission.submitted_by', count(*)::int from plan_submission
             where province_id = $1 and ${named('submitted_by')}
  union all select 'plan_submission.decided_by', count(*)::int from plan_submission
             where province_id = $1 and ${named('decided_by')}
  union all select 'report_reminder.reminded_by', count(*)::int from report_reminder
             where province_id = $1 and ${named('reminded_by')}
  union all select 'report_version.submitted_by', count(*)::int from report_version
             where province_id = $1 and ${named('submitted_by')}
  union all select 'report_version.approved_by', count(*)::int from report_version
             where province_id = $1 and ${named('approved_by')}
  union all select 'report_version.returned_by', count(*)::int from report_version
             where province_id = $1 and ${named('returned_by')}
  union all select 'report_version.accepted_by', count(*)::int from report_version
             where province_id = $1 and ${named('accepted_by')}
  union all select 'figure_evidence.attached_by', count(*)::int from figure_evidence where province_id = $1 and ${named('attached_by')}
  union all select 'report_version.handed_over_by', count(*)::int from report_version
             where province_id = $1 and ${named('handed_over_by')}
  union all select 'figure_remark.remarked_by', count(*)::int from figure_remark
             where province_id = $1 and ${named('remarked_by')}
  union all select 'remark_answer.answered_by', count(*)::int from remark_answer
             where province_id = $1 and ${named('answered_by')}
  union all select 'signed_copy.attached_by', count(*)::int from signed_copy where province_id = $1 and ${named('attached_by')}
  union all select 'period_exception.given_by', count(*)::int from period_exception
             where province_id = $1 and ${named('given_by')}
  union all select 'extension_request.asked_by', count(*)::int from extension_request
             where province_id = $1 and ${named('asked_by')}
  union all select 'extension_request.decided_by', count(*)::int from extension_request
             where province_id = $1 and ${named('decided_by')}) named
 where times > 0 order by place`;

/** Everything that is held about the person, by kind; moments in UTC. */
export async function heldAbout(client: pg.Client, { id, fullName, unit }: Person): Promise<Record<string, unknown>> {
  const held: Record<string, unknown> = {};
  for (const [kind, text] of Object.entries(HELD)) held[kind] = (await client.query(text, [unit.provinceId, id])).rows;
  const [account] = held.account as object[];
  // documents are seen within the range of a scope: here that of the whole province
  await client.query(
    `select set_config('app.lo', ($1::int << 22)::text, true),
            set_config('app.hi', app.subtree_end($1::int << 22)::text, true)`,
    [unit.provinceId],
  );
  const named = await client.query(NAMED, [unit.provinceId, fullName]);
  return { ...held, account, namedIn: named.rows };
}
