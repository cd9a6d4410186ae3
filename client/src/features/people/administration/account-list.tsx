import { IconLock, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/people/administration/fragment-masking.ts';
import { graphql } from '#gql/people/administration/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { nodesOf } from '#lib/nodes.ts';
import { unitName } from '#lib/unit-name.ts';
import card from '#ui/card.module.css';
import marks from '#ui/marks.module.css';
import { PagedList } from '#ui/paged-list.tsx';
import { EmptyState } from '#ui/states.tsx';
import type { AccountsSearch } from '../search.ts';
import classes from './administration.module.css';
import { officeInWords, openingInWords, stateOn } from './office-words.ts';
import { texts } from './texts/index.ts';

const Accounts = graphql(`
  query Accounts($after: String, $search: String, $unitId: ID, $disabled: Boolean) {
    accounts(first: 50, after: $after, search: $search, unitId: $unitId, disabled: $disabled) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id ...AccountInList } }
    }
  }
`);

export const AccountInList = graphql(`
  fragment AccountInList on Account {
    id
    login
    fullName
    disabledAt
    notOpened { linkUntil coded }
    unit { id name type }
    offices { id kind post managesSubUnits validFrom validTo endedAt confirmedAt onBehalfOf unit { id name type } department { id name } }
  }
`);

export function AccountList({ search }: { search: AccountsSearch }) {
  const state = search['trang-thai'];
  const wanted = {
    search: search.tim ?? null,
    unitId: search['don-vi'] ?? null,
    disabled: state === undefined ? null : state === 'khoa',
  };
  return (
    <PagedList query={Accounts} variables={wanted} pageInfo={({ accounts }) => accounts.pageInfo}>
      {({ accounts }, isFirst) =>
        accounts.totalCount === 0 ? (
          <EmptyState icon={<IconUsers size={28} />} title={texts.emptyTitle}>
            {texts.empty}
          </EmptyState>
        ) : (
          <>
            {isFirst ? <p className={classes.count}>{texts.count(accounts.totalCount)}</p> : null}
            <ul className={`${card.card} ${classes.list}`}>
              {nodesOf(accounts).map((account) => (
                <AccountRow key={account.id} account={account} />
              ))}
            </ul>
          </>
        )
      }
    </PagedList>
  );
}

function AccountRow({ account: masked }: { account: FragmentType<typeof AccountInList> }) {
  const account = readFragment(AccountInList, masked);
  const { today } = useFrame();
  const held = account.offices.filter((office) => stateOn(office, today) === 'held');
  const waits = account.offices.some((office) => stateOn(office, today) === 'waits');
  return (
    <li className={classes.row}>
      <span>
        <Link to="/quan-tri/tai-khoan/$accountId" params={{ accountId: account.id }} className={classes.name}>
          {account.fullName}
        </Link>
        <span className={classes.login}>{account.login}</span>
      </span>
      <span className={classes.offices}>
        {held.length > 0 ? (
          held.map((office) => <span key={office.id}>{officeInWords(office)}</span>)
        ) : waits ? null : (
          <span className={classes.quiet}>
            {texts.noOffice}
            {account.unit ? ` · ${unitName(account.unit)}` : ''}
          </span>
        )}
        {waits ? <span className={classes.quiet}>{texts.officeWaits}</span> : null}
        {account.notOpened ? <span className={classes.quiet}>{openingInWords(account.notOpened)}</span> : null}
      </span>
      {account.disabledAt ? (
        <span className={`${marks.mark} ${marks.DRAFT}`}>
          <IconLock size={14} aria-hidden />
          {texts.disabled}
        </span>
      ) : null}
    </li>
  );
}
