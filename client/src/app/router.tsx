import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { comparisonSearch } from '#features/analytics/search.ts';
import { accountsSearch } from '#features/people/search.ts';
import { reportsSearch, reviewSearch } from '#features/reports/search.ts';
import { boardSearch } from '#features/rollups/search.ts';
import { signInSearch } from '#features/sign-in/search.ts';
import { assignmentSearch, targetsSearch } from '#features/targets/search.ts';
import { trailSearch } from '#features/trail/search.ts';
import { BrokenPage, NoSuchPage } from './broken.tsx';
import { FramePage } from './frame.tsx';
import { parseSearch, stringifySearch } from './search-params.ts';

const root = createRootRoute({ component: Outlet, notFoundComponent: NoSuchPage, errorComponent: BrokenPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('#features/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/loi-moi',
  component: lazyRouteComponent(() => import('#features/sign-in/invitation-page.tsx'), 'InvitationPage'),
});

const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: FramePage });

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  component: lazyRouteComponent(() => import('#features/home/home-page.tsx'), 'HomePage'),
});
const plans = createRoute({
  getParentRoute: () => frame,
  path: '/ke-hoach',
  component: lazyRouteComponent(() => import('#features/plans/plans-page.tsx'), 'PlansPage'),
});
const plan = createRoute({
  getParentRoute: () => frame,
  path: '/ke-hoach/$planId',
  component: lazyRouteComponent(() => import('#features/plans/plan-page.tsx'), 'PlanPage'),
});
const assignment = createRoute({
  getParentRoute: () => frame,
  path: '/ke-hoach/$planId/giao',
  validateSearch: assignmentSearch,
  component: lazyRouteComponent(() => import('#features/targets/assignment-page.tsx'), 'AssignmentPage'),
});
const targets = createRoute({
  getParentRoute: () => frame,
  path: '/chi-tieu',
  validateSearch: targetsSearch,
  component: lazyRouteComponent(() => import('#features/targets/targets-page.tsx'), 'TargetsPage'),
});
const reports = createRoute({
  getParentRoute: () => frame,
  path: '/bao-cao',
  validateSearch: reportsSearch,
  component: lazyRouteComponent(() => import('#features/reports/reports-page.tsx'), 'ReportsPage'),
});
const report = createRoute({
  getParentRoute: () => frame,
  path: '/bao-cao/$reportId',
  component: lazyRouteComponent(() => import('#features/reports/report-page.tsx'), 'ReportPage'),
});
const review = createRoute({
  getParentRoute: () => frame,
  path: '/duyet',
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('#features/reports/review-page.tsx'), 'ReviewPage'),
});
const reviewOne = createRoute({
  getParentRoute: () => frame,
  path: '/duyet/$reportId',
  component: lazyRouteComponent(() => import('#features/reports/review-one-page.tsx'), 'ReviewOnePage'),
});
const board = createRoute({
  getParentRoute: () => frame,
  path: '/theo-doi',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('#features/rollups/board-page.tsx'), 'BoardPage'),
});
const comparison = createRoute({
  getParentRoute: () => frame,
  path: '/so-sanh',
  validateSearch: comparisonSearch,
  component: lazyRouteComponent(() => import('#features/analytics/comparison-page.tsx'), 'ComparisonPage'),
});
const account = createRoute({
  getParentRoute: () => frame,
  path: '/tai-khoan',
  component: lazyRouteComponent(() => import('#features/people/account/account-page.tsx'), 'AccountPage'),
});
const accounts = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/tai-khoan',
  validateSearch: accountsSearch,
  component: lazyRouteComponent(() => import('#features/people/administration/accounts-page.tsx'), 'AccountsPage'),
});
const person = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/tai-khoan/$accountId',
  component: lazyRouteComponent(() => import('#features/people/administration/person-page.tsx'), 'PersonPage'),
});
const trail = createRoute({
  getParentRoute: () => frame,
  path: '/quan-tri/nhat-ky',
  validateSearch: trailSearch,
  component: lazyRouteComponent(() => import('#features/trail/trail-page.tsx'), 'TrailPage'),
});

const routeTree = root.addChildren([
  signIn,
  invitation,
  frame.addChildren([
    home,
    plans,
    plan,
    assignment,
    targets,
    reports,
    report,
    review,
    reviewOne,
    board,
    comparison,
    account,
    accounts,
    person,
    trail,
  ]),
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NoSuchPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
