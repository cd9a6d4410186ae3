import { IconUserOff } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readFragment } from '#gql/people/administration/fragment-masking.ts';
import type { PersonPageQuery } from '#gql/people/administration/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import marks from '#ui/marks.module.css';
import { PageHead } from '#ui/page-head.tsx';
import { RecordStates } from '#ui/page-states.tsx';
import { Notice } from '#ui/states.tsx';
import { ApiKeyRow } from '../account/api-key-row.tsx';
import section from '../section.module.css';
import { Section } from '../section.tsx';
import { AccountAccess } from './account-access.tsx';
import { AccountOffices } from './account-offices.tsx';
import classes from './administration.module.css';
import { FactorNeeded } from './factor-needed.tsx';
import { MailedLink } from './mailed-link.tsx';
import { ApiKeyOfAccount, MailedLinkOfAccount, type Person, PersonPageDocument } from './person.ts';
import { texts } from './texts/index.ts';

const route = getRouteApi('/frame/quan-tri/tai-khoan/$accountId');

/** One account: what its person holds, how they get in, what programs read for them. */
export function PersonPage(): ReactNode {
  const { accountId } = route.useParams();
  const page = usePage(PersonPageDocument, { accountId });
  if (page.state === 'ready' && page.data.viewer.lacksSecondFactor) {
    return (
      <>
        <PageHead title={texts.title} />
        <FactorNeeded />
      </>
    );
  }
  return (
    <RecordStates
      page={page}
      record={({ account }) => account}
      icon={<IconUserOff size={28} />}
      missing={texts.person.missing}
      back={<Link to="/quan-tri/tai-khoan">{texts.title}</Link>}
    >
      {(account, { viewer }) => <PersonView account={account} viewer={viewer} onChanged={page.retry} />}
    </RecordStates>
  );
}

interface ViewProps {
  account: Person;
  viewer: PersonPageQuery['viewer'];
  onChanged: () => void;
}

function PersonView({ account, viewer, onChanged }: ViewProps) {
  const isSelf = account.login === viewer.login;
  const mayChange = !isSelf;
  return (
    <>
      <PageHead
        title={account.fullName}
        above={
          <>
            <Link to="/quan-tri/tai-khoan" search={{}}>
              {texts.title}
            </Link>
            {account.unit ? ` · ${unitName(account.unit)}` : ''}
          </>
        }
        below={
          <span className={section.name}>
            {account.login}
            <span className={`${marks.mark} ${account.disabledAt ? marks.DRAFT : marks.MET}`}>
              {account.disabledAt ? texts.disabled : texts.open}
            </span>
            <span className={section.detail}>
              {account.disabledAt
                ? texts.disabledSince(formatMoment(account.disabledAt))
                : texts.person.created(formatMoment(account.createdAt))}
            </span>
          </span>
        }
      />
      <div className={classes.sections}>
        {isSelf ? <Notice>{texts.person.self}</Notice> : null}
        {account.mailedLink ? <MailedLink link={readFragment(MailedLinkOfAccount, account.mailedLink)} /> : null}
        {account.mailFailure ? (
          <Notice tone="warn" title={texts.person.mailFailed(formatMoment(account.mailFailure.at))}>
            {account.mailFailure.reason}
          </Notice>
        ) : null}
        <AccountOffices
          account={account}
          mayChange={mayChange}
          reachesBelow={viewer.actingOffice.managesSubUnits}
          onChanged={onChanged}
        />
        {mayChange ? <AccountAccess account={account} onChanged={onChanged} /> : null}
        <Section title={texts.person.keys} text={texts.person.keysText}>
          {account.apiKeys.length > 0 ? (
            <ul className={section.list}>
              {readFragment(ApiKeyOfAccount, account.apiKeys).map((apiKey) => (
                <ApiKeyRow key={apiKey.id} apiKey={apiKey} onRevoked={onChanged} />
              ))}
            </ul>
          ) : (
            <span className={section.quiet}>{texts.person.noKeys}</span>
          )}
        </Section>
      </div>
    </>
  );
}
