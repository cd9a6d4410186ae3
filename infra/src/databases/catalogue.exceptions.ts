/**
 * What the check of the catalogue lets pass, name by name, each with its reason. A name that is no longer needed is a
 * finding too, so that the lists cannot outlive what they excuse.
 */
export type Exceptions = Readonly<Record<string, string>>;

/** Tables that are not under row-level security. The serving role has no privilege on them. */
export const UNPROTECTED: Exceptions = {
  'public.migration': 'the log of applied migrations; read and written by the migrations’ role alone',
};

/** Tables whose rows belong to no province: nothing in them is a tenant's. */
export const SHARED: Exceptions = {
  'public.migration': 'the log of applied migrations',
  'public.demonstration': 'whether the database holds invented data: one row or none',
  'public.unit': 'identities of units: the same for everybody, over provinces and years',
  'public.unit_succession': 'links units of different provinces when they merge',
  'public.regime': 'reporting regimes are the state’s own, or kept by a unit, told by its position',
  'public.regime_rule': 'what the regimes ask for',
  'public.period': 'periods of the regimes',
  'public.period_due': 'dates of the periods',
  'public.indicator_edition': 'editions of the catalogue; what is a unit’s own is told by its position',
  'public.sign_in_throttle': 'counts by name or address before it is known whose account it is',
};

/** Keys of a tenant's table that are not led by its province. */
export const KEYS: Exceptions = {
  unit_version_pk: 'a version is found by its own identity, whatever its province is',
  unit_version_one_at_a_time: 'a unit has one version a day, in whichever province',
  unit_version_one_per_position: 'positions are packed with the province in their first bits',
  indicator_pk: 'the shared catalogue is referred to from every province',
  indicator_code_unique: 'a code means one indicator in the whole country',
  account_login_unique: 'a name is looked up at sign-in, before its province is known',
  session_token_unique: 'a token is looked up before its province is known; 256 random bits reveal nothing',
  identity_once: 'a subject is looked up at sign-in, before its province is known; one person has one account',
  api_key_token_unique: 'a token is looked up before its province is known; 256 random bits reveal nothing',
  calendar_feed_token_unique: 'a token is looked up before its province is known; 256 random bits reveal nothing',
  invitation_token_unique: 'a token is looked up before its province is known; 256 random bits reveal nothing',
};

/** Tables that a tenant's row may refer to by their identity alone: everybody sees every row of them. */
export const REFERRED_TO: Exceptions = {
  unit: 'identities of units are public',
  indicator: 'identities of the catalogue; their meaning is under row-level security of its own',
  regime: 'identities of regimes; who reads what one asks for is under row-level security of its own',
  period: 'public',
};

/** Foreign keys without an index: what they refer to is never deleted, and no statement asks for their rows by it alone. */
export const UNINDEXED: Exceptions = {
  figure_period_fk: 'the index for sums begins with the period, of accepted figures; periods stay',
  audit_entry_acting_unit_fk: 'identities of units stay; entries are found by the unit they stand in',
  figure_unit_fk: 'identities of units stay; figures are found by position, or by report',
};

/** SECURITY DEFINER functions, with their arguments: each was reviewed for what it answers and to whom. */
export const DEFINERS: Exceptions = {
  'app.holder_of(bytea,interval)': 'who holds a token; not granted, used by open_scope',
  'app.open_scope(bytea,date,interval)': 'opens the transaction’s scope from a token',
  'app.enter(smallint,uuid,uuid,text,uuid,date)': 'not granted; makes the scope for those that have found whose it is',
  'app.touch(bytea)': 'keeps the idle limit of the token it is handed',
  'app.record_audit(integer,timestamp with time zone,text,text,uuid,jsonb,jsonb,text)':
    'appends to the trail of the scope’s own unit; the actor is the scope’s',
  'app.holds_demonstration()': 'one bit about the whole database',
  'app.unopened_accounts()': 'accounts of the scope’s own unit that nobody has opened; their ids alone',
  'app.audit_heads()': 'where every chain of the trail ends: numbers and hashes',
  'app.audit_hashes(smallint[],uuid[],bigint[])': 'hashes of entries that whoever asks has the numbers of',
  'app.sign_in_account(text,date)':
    'the hash (Argon2id) that a sign-in is compared with, of one name; whoever runs SQL as the serving role can ask for any name’s, for the comparing is the server’s to do',
  'app.sign_in_identity(text,text,date)': 'the account that a single sign-on knows by a subject',
  'app.take_attempt(text[],integer[],interval[])': 'counts an attempt; answers seconds to wait',
  'app.give_attempt_back(text[],integer[],boolean)': 'an attempt that was right is not counted',
  'app.knows_device(text,bytea)': 'whether a name has signed in with a device: one bit, for who holds its 256',
  'app.remember_device(smallint,uuid,bytea,uuid)': 'keeps a device after the password was checked',
  'app.take_code(smallint,uuid,bigint)': 'uses up a one-time code',
  'app.take_recovery_code(smallint,uuid,bytea,timestamp with time zone,text)':
    'uses up a recovery code, and writes its entry of the trail',
  'app.replace_recovery_codes(text[])': 'new recovery codes of the signed-in account, which cannot read their hashes',
  'app.keep_challenge(smallint,uuid,text,uuid)': 'what a passkey is to sign within five minutes; opens nothing',
  'app.take_challenge(smallint,uuid,text,uuid)': 'uses it up',
  'app.passkeys_of(smallint,uuid)': 'public keys of an account, after the password was checked',
  'app.take_passkey(smallint,uuid,text,bigint)': 'counts a signature that was checked',
  'app.end_own_recovery_codes()': 'of the account signed in',
  'app.prove_password(uuid)': 'the password was given again in a session of the signed-in account',
  'app.own_proof(uuid)': 'whether it was; the hash of the password stays unread',
  'app.end_factors(smallint,uuid)': 'part of app.clear_password',
  'app.record_refused_sign_in(text,text,text,timestamp with time zone,text)':
    'appends to the trail of the unit of the account of that name; the actor is nobody',
  'app.own_refused_sign_ins(integer)': 'of the account signed in',
  'app.act_as_account(smallint,uuid)': 'lets the trail name who signs in; not granted',
  'app.open_session(uuid,bytea,smallint,uuid,uuid,interval,text,text,boolean,timestamp with time zone,text)':
    'opens a session after the password was checked',
  'app.close_session(bytea)': 'ends the session of the token it is handed',
  'app.invited(bytea)': 'the account that an invitation is for',
  'app.invited_person(bytea)': 'the name of whom an invitation is for, and whether its code was issued',
  'app.confirming_place(integer,integer,uuid,uuid,date)':
    'at which unit, going up from a place within the scope’s range, somebody can confirm: a position',
  'app.confirm_office(smallint,uuid,timestamp with time zone)':
    'of an office within the scope’s range that neither was given by nor to the account signed in',
  'app.issue_code(smallint,uuid,bytea)':
    'of a link within the scope’s range that neither was made by nor for the account signed in',
  'app.names_unit(text)': 'whether some letters are the name of a unit, which is public',
  'app.accept_invitation(bytea,bytea,text,timestamp with time zone,text)':
    'sets the password of an invited account, for who has the code that goes with the token',
  'app.end_access(smallint,uuid,uuid)': 'not granted; used by those that have made sure whose account it is',
  'app.end_access_of(smallint,uuid)': 'of an account within the scope’s range',
  'app.end_access_in(smallint,uuid)': 'of an office within the scope’s range',
  'app.set_password(smallint,uuid,text)': 'not granted; used by the three that follow their own checks',
  'app.own_password_hash()': 'the hash of the account signed in',
  'app.change_own_password(text,uuid)': 'of the account signed in',
  'app.set_own_language(text)': 'of the account signed in',
  'app.held_within(smallint,uuid,integer,integer,boolean,date)':
    'whether all offices of an account lie in a range: one bit',
  'app.clear_password(smallint,uuid)': 'of an account within the scope’s range',
  'app.notify(smallint,uuid[],uuid[],integer,text,jsonb,uuid,text,timestamp with time zone)':
    'tells accounts of the scope’s province, or of one before anybody is known; answers nothing',
  'app.has_known_device(smallint,uuid)': 'whether an account that has just signed in knows other devices: one bit',
  'app.mail_own_code(uuid)': 'of the account signed in',
  'app.leaves_at(smallint,uuid,timestamp with time zone)':
    'not granted; when e-mail to an account leaves, as it wishes',
  'app.wish_again(timestamp with time zone)': 'of the account signed in: its wishes for what has not left',
  'app.end_with_mail()': 'of a trigger: what becomes of an e-mail becomes of those that leave with it',
  'app.take_mail(timestamp with time zone)':
    'hands the worker one e-mail that is due, with its address and what it tells of; the token of a link sealed',
  'app.mail_sent(smallint,uuid)': 'ends an e-mail that was taken',
  'app.mail_not_sent(smallint,uuid,text,interval,boolean)': 'ends or puts off an e-mail that was taken',
  'app.recipient_offices(smallint,uuid,date)':
    'offices of whom an e-mail is being sent to, in the unit it was told for',
  'app.open_recipient(smallint,uuid,uuid,date)':
    'opens the scope of whom an e-mail is being sent to, in one of these offices and no other',
  'app.count_feed(bytea,integer)': 'counts a reading of the calendar whose token it is handed',
  'app.open_feed(bytea,date)': 'opens the scope of the office of a calendar, in a transaction that only reads',
  'app.end_feeds()': 'of a trigger: calendars of an account that is closed or erased',
  'app.begin_visits(text[],date)': 'which offices are looked at each day; answers nothing',
  'app.take_visit(date)': 'hands the worker one office that nobody has looked at on a day',
  'app.open_visit(smallint,uuid,date)':
    'opens the scope of the holder of an office that was taken so, in a transaction that only reads',
  'app.end_visit(smallint,uuid,date)': 'ends what was taken',
  'app.mail_failures(uuid[])': 'of accounts within the scope’s range; not their addresses',
  'app.mail_links(jsonb)': 'of links that the account signed in has just made',
  'app.links_left_to_mail()': 'how many the account signed in may still have mailed today',
  'app.check_substitute()': 'of a trigger: the office that is handed over, and nothing of it is answered',
  'app.end_substitutes()': 'of a trigger: ends what was handed over with the office itself',
  'app.end_substitutes_of()': 'of a trigger: ends what was handed over with the account of who holds it',
  'app.givers_of(uuid[])': 'names of who handed over offices within the scope’s range, or of the account signed in',
  'app.own_substitutions(date)': 'of the account signed in: what it has handed over or acts in, with both names',
  'app.accounts_not_opened()': 'of accounts within the scope’s range, for administrators: that they have no password',
  'app.take_catalogue_back(uuid)': 'deletes indicators of one import of the scope’s own unit; answers how many',
  'app.standing_on_accounts(uuid)':
    'of accounts of one import within the scope’s range, for administrators: who has opened or was confirmed',
  'app.take_accounts_back(uuid)':
    'deletes accounts of one import of the scope’s own unit that nobody has opened, for administrators; answers how many',
  'app.logins_taken(text[])': 'that a name to sign in with is taken, and not whose it is',
  'app.forget_links()': 'takes token and address out of e-mails whose link opens nothing any more',
  'app.take_unmailed_links()': 'hands the worker links that could not be mailed, each once: whose, and who made them',
  'app.mailed_links(uuid[])': 'of accounts within the scope’s range, for leaders and administrators',
  'app.forget_old(timestamp with time zone)':
    'deletes what is kept for a stated time, which docs/PERSONAL-DATA.md states; answers a count',
  'app.unused_files(text[])': 'which of these digests nothing refers to: yes or no of each',
  'app.leaders_factor_from(smallint)': 'a day that a province has set, which everybody of it may read',
  'app.leaders_without_factor(date)': 'how many leaders within the scope’s range have no second factor: a number',
  'app.office_holders(uuid[],text[],date)':
    'who holds an office in units within the scope’s range or above it, so that they can be told; ids alone',
  'app.could_review(uuid,date)':
    'whether somebody in a unit within the scope’s range or above it could decide about reports on a day: yes or no',
  'app.codes_taken(text[])': 'which of these codes of indicators are taken anywhere in the country: yes or no of each',
  'app.keep_former_address(uuid)': 'of the account signed in: where the letter goes that tells of another address',
  'app.hinders_erasure(smallint,uuid,date)': 'not granted; what stands in the way of erasing an account',
  'app.erase_account(smallint,uuid,text,text,timestamp with time zone,text)':
    'not granted; erases a person, for the operator and by rule',
  'app.erase_due(text,timestamp with time zone)': 'erases who left two years ago; answers how many',
};
