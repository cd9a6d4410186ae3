import { IconLock } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { graphql } from '#gql/people/confirmation/gql.ts';
import { texts as common } from '#lib/texts/index.ts';
import { usePage } from '#lib/use-page.ts';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState, Notice } from '#ui/states.tsx';
import { CodeSheets } from './code-sheets.tsx';
import classes from './confirmation.module.css';
import { Filters } from './filters.tsx';
import { texts } from './texts/index.ts';
import type { Confirmed } from './to-confirm.ts';
import { ToConfirmList } from './to-confirm-list.tsx';

const Confirming = graphql(`
  query Confirming {
    viewer { login fullName rights hasPassword lacksSecondFactor }
  }
`);

const route = getRouteApi('/frame/quan-tri/xac-nhan');

/** Where the second person signs for what administrators have made, and gets the codes that go with their links. */
export function ConfirmationPage(): ReactNode {
  const search = route.useSearch();
  const page = usePage(Confirming, {});
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  return (
    <>
      <PageHead title={texts.title} />
      <PageStates page={page}>
        {({ viewer }) => {
          if (!viewer.rights.includes('CONFIRM_PEOPLE')) {
            return (
              <EmptyState icon={<IconLock size={28} />} title={common.refused.forbiddenTitle}>
                {texts.forbidden}
              </EmptyState>
            );
          }
          if (viewer.lacksSecondFactor) {
            return (
              <Notice tone="warn" actions={<Link to="/tai-khoan">{texts.toOwnAccount}</Link>}>
                {texts.factorNeeded}
              </Notice>
            );
          }
          if (confirmed) {
            return <CodeSheets confirmed={confirmed} by={viewer.fullName} onKept={() => setConfirmed(null)} />;
          }
          return (
            <div className={classes.page}>
              <p className={classes.lead}>{texts.lead}</p>
              <Filters search={search} reachesBelow={viewer.rights.includes('CONFIRM_BELOW')} />
              <ToConfirmList
                key={JSON.stringify(search)}
                search={search}
                oneself={{ login: viewer.login, hasPassword: viewer.hasPassword }}
                onConfirmed={setConfirmed}
              />
            </div>
          );
        }}
      </PageStates>
    </>
  );
}
