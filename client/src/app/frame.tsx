import {
  IconArrowsDiff,
  IconClipboardList,
  IconFileText,
  IconHome,
  IconLayoutDashboard,
  IconUserCheck,
} from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useAccountLanguage } from '#features/people/account-language.ts';
import { OfficeMenu } from '#features/sign-in/office-menu.tsx';
import { waysIn } from '#features/sign-in/sign-in.ts';
import { graphql } from '#gql/app/gql.ts';
import type { FrameQuery } from '#gql/app/graphql.ts';
import { formatDay } from '#lib/dates.ts';
import { FrameContext, type FrameData } from '#lib/frame.ts';
import { texts as common } from '#lib/texts/index.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import { PageSkeleton, RefusedState } from '#ui/states.tsx';
import classes from './frame.module.css';
import { texts } from './texts/index.ts';

const Frame = graphql(`
  query Frame {
    viewer {
      login
      fullName
      mayAdministerAccounts
      maySearchTrail
      mayReadHistory
      language
      unit { id name type level }
      actingOffice { id kind department { id name } }
      offices { id kind unit { id name type } department { id name } }
    }
    clock { today }
  }
`);

const PAGES = [
  { to: '/', name: texts.nav.home, Icon: IconHome },
  { to: '/ke-hoach', name: texts.nav.plans, Icon: IconClipboardList },
  { to: '/bao-cao', name: texts.nav.reports, Icon: IconFileText },
  { to: '/duyet', name: texts.nav.review, Icon: IconUserCheck },
  { to: '/theo-doi', name: texts.nav.board, Icon: IconLayoutDashboard },
  { to: '/so-sanh', name: texts.nav.comparison, Icon: IconArrowsDiff },
] as const;

/** What stands around every page: where one can go, who acts for which unit, and the product's day. */
export function FramePage(): ReactNode {
  const page = usePage(Frame, {});
  if (page.state === 'refused') {
    return (
      <main className={classes.main}>
        <RefusedState error={page.error} onRetry={page.retry} />
      </main>
    );
  }
  return <Framed data={page.state === 'ready' ? page.data : null} />;
}

function Framed({ data }: { data: FrameQuery | null }) {
  const frame = useMemo(() => (data ? frameOf(data) : null), [data]);
  return (
    <>
      <a className={classes.skip} href="#noi-dung">
        {texts.skip}
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to="/" className={classes.brand}>
            <img src="/dich.svg" alt="" />
            {common.product}
          </Link>
          <nav className={classes.nav} aria-label={texts.menu}>
            {PAGES.map(({ to, name, Icon }) => (
              <Link
                key={to}
                to={to}
                className={classes.link}
                activeOptions={{ exact: to === '/', includeSearch: false }}
              >
                <Icon size={18} stroke={1.7} aria-hidden />
                {name}
              </Link>
            ))}
          </nav>
          {data ? <OfficeMenu viewer={data.viewer} /> : null}
          {data ? <SpokenLanguage ofAccount={data.viewer.language} /> : null}
        </div>
        {data ? <WorkingDay data={data} /> : null}
      </header>
      <main className={classes.main} id="noi-dung">
        {frame ? (
          <FrameContext value={frame}>
            <Outlet />
          </FrameContext>
        ) : (
          <PageSkeleton />
        )}
      </main>
    </>
  );
}

function SpokenLanguage({ ofAccount }: { ofAccount: FrameQuery['viewer']['language'] }) {
  useAccountLanguage(ofAccount);
  return null;
}

function WorkingDay({ data: { clock, viewer } }: { data: FrameQuery }) {
  const isDemonstration = useDemonstration();
  return (
    <div className={classes.clock}>
      <div className={classes.clockInner}>
        <span>
          {texts.workingDay(formatDay(clock.today))} {isDemonstration ? <b>({texts.demonstration})</b> : null}
        </span>
        <span className={classes.printedUnit}>{unitName(viewer.unit)}</span>
      </div>
    </div>
  );
}

/** What the server says of itself, asked once; real until it has answered. */
function useDemonstration(): boolean {
  const [isDemonstration, setIsDemonstration] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void waysIn().then(({ demonstrationDay }) => {
      if (isCurrent) setIsDemonstration(demonstrationDay !== null);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return isDemonstration;
}

function frameOf({ viewer, clock }: FrameQuery): FrameData {
  const { login, unit, actingOffice, mayReadHistory } = viewer;
  return { login, unit, departmentId: actingOffice.department?.id ?? null, today: clock.today, mayReadHistory };
}
