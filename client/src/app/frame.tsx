import { Link, type LinkProps, Outlet } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo } from 'react';
import { NoticeBell } from '#features/notices/notice-bell.tsx';
import { useAccountLanguage } from '#features/people/account-language.ts';
import { useWaysIn } from '#features/people/ways-in.ts';
import { ActForButton } from '#features/sign-in/act-for.tsx';
import { OfficeMenu } from '#features/sign-in/office-menu.tsx';
import { graphql } from '#gql/app/gql.ts';
import type { FrameQuery } from '#gql/app/graphql.ts';
import { formatDay } from '#lib/dates.ts';
import { FrameContext, type FrameData } from '#lib/frame.ts';
import { later } from '#lib/later.tsx';
import type { MenuEntry, WorkKind } from '#lib/room.ts';
import type { Keeping } from '#lib/saved-answers.ts';
import { useSession, whoIsHere } from '#lib/session.tsx';
import { SetUpWaysContext } from '#lib/set-up-ways.ts';
import { texts as common } from '#lib/texts/index.ts';
import { unitName } from '#lib/unit-name.ts';
import { useOwnDrafts } from '#lib/use-drafts.ts';
import { usePage } from '#lib/use-page.ts';
import { WorkKindsContext } from '#lib/work-kinds.ts';
import { PageSkeleton, RefusedState } from '#ui/states.tsx';
import classes from './frame.module.css';
import { NewerBuildBar } from './newer-build-bar.tsx';
import { ROOMS } from './rooms.gen.ts';
import { texts } from './texts/index.ts';

/** Most sessions do not end while somebody works. */
const SignInAgain = later(async () => (await import('#features/sign-in/sign-in-again.tsx')).SignInAgain);

const Frame = graphql(`
  query Frame {
    viewer {
      login
      fullName
      rights
      lacksSecondFactor
      secondFactorFrom
      language
      unit { id name type level }
      actingOffice { id kind post onBehalfOf department { id name } }
      offices { id kind post onBehalfOf unit { id name type } department { id name } }
      takenOver { id name type validTo }
      ended { lastDay finishes because { text } heir { id name type } }
    }
    clock { today }
  }
`);

/** Who is here: whose answers are kept to be looked at without a line. */
const KEPT: Keeping<FrameQuery> = {
  keeping: { owner: ({ viewer }) => whoIsHere(viewer) },
};

const BAR = menuAt('PAGES');
const PERSON = menuAt('PERSON');
const SET_UP_WAYS = Object.assign({}, ...ROOMS.map(({ setUp }) => setUp)) as Readonly<Record<string, LinkProps>>;
const WORK_KINDS = Object.assign({}, ...ROOMS.map(({ work }) => work)) as Readonly<Record<string, WorkKind>>;

/** What stands around every page: where one can go, who acts for which unit, and the product's day. */
export function FramePage(): ReactNode {
  const page = usePage(Frame, {}, KEPT);
  const { enter } = useSession();
  const who = page.state === 'ready' && page.savedAt === null ? whoIsHere(page.data.viewer) : null;
  useEffect(() => {
    if (who !== null) enter(who);
  }, [enter, who]);
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
  const { hasEnded } = useSession();
  const hasDrafts = useOwnDrafts(frame?.login ?? null);
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
            {BAR.filter(({ right }) => !right || data?.viewer.rights.includes(right)).map(
              ({ name, icon: Icon, link }) => (
                <Link key={name} activeOptions={{ includeSearch: false }} {...link} className={classes.link}>
                  <Icon size={18} stroke={1.7} aria-hidden />
                  {name}
                </Link>
              ),
            )}
          </nav>
          {data ? <NoticeBell /> : null}
          {data ? (
            <OfficeMenu
              login={data.viewer.login}
              viewer={data.viewer}
              entries={PERSON.filter(({ right }) => !right || data.viewer.rights.includes(right))}
            />
          ) : null}
          {data ? <SpokenLanguage ofAccount={data.viewer.language} /> : null}
        </div>
        {data ? <WorkingDay data={data} /> : null}
        <NewerBuildBar />
        {data ? <FactorDemand data={data} /> : null}
        {data?.viewer.ended ? <EndedUnit ended={data.viewer.ended} /> : null}
      </header>
      {data && hasEnded ? (
        <SignInAgain login={data.viewer.login} officeId={data.viewer.actingOffice.id} unitId={data.viewer.unit.id} />
      ) : null}
      <main className={classes.main} id="noi-dung">
        {frame && hasDrafts ? (
          <FrameContext value={frame}>
            <WorkKindsContext value={WORK_KINDS}>
              <SetUpWaysContext value={SET_UP_WAYS}>
                <Outlet />
              </SetUpWaysContext>
            </WorkKindsContext>
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
  const ways = useWaysIn();
  const remark = ways?.demonstrationDay ? texts.demonstration : ways?.statedDay ? texts.statedDay : null;
  return (
    <div className={classes.clock}>
      <div className={classes.clockInner}>
        <span>
          {texts.workingDay(formatDay(clock.today))} {remark ? <b>({remark})</b> : null}
        </span>
        <span className={classes.printedUnit}>{unitName(viewer.unit)}</span>
      </div>
    </div>
  );
}

/** What a leader has to turn on, before the day and after it: they sign in and read, and cannot decide. */
function FactorDemand({ data: { viewer } }: { data: FrameQuery }) {
  const { secondFactorFrom, lacksSecondFactor } = viewer;
  if (!secondFactorFrom) return null;
  const day = formatDay(secondFactorFrom);
  return (
    <div className={classes.demand} role="status">
      <div className={classes.demandInner}>
        <span>{lacksSecondFactor ? texts.factorLacking(day) : texts.factorSoon(day)}</span>
        <Link to="/tai-khoan">{texts.toOwnAccount}</Link>
      </div>
    </div>
  );
}

/** Who acts for a unit that has ended: what can still be done there, and the way back to the own unit. */
function EndedUnit({ ended: { because, heir } }: { ended: NonNullable<FrameQuery['viewer']['ended']> }) {
  return (
    <div className={classes.demand} role="status">
      <div className={classes.demandInner}>
        <span>{because.text}</span>
        {heir ? <ActForButton unitId={null}>{texts.backTo(unitName(heir))}</ActForButton> : null}
      </div>
    </div>
  );
}

function frameOf({ viewer, clock }: FrameQuery): FrameData {
  const { login, unit, actingOffice, rights, lacksSecondFactor, ended } = viewer;
  const departmentId = actingOffice.department?.id ?? null;
  return { login, unit, departmentId, today: clock.today, rights, lacksSecondFactor, ended };
}

/** Ways to the rooms' pages that stand at one place, in their order. */
function menuAt(place: MenuEntry['place']): MenuEntry[] {
  return ROOMS.flatMap(({ menu }) => menu?.filter((entry) => entry.place === place) ?? []).sort(
    (a, b) => a.order - b.order,
  );
}
