import { Link } from '@tanstack/react-router';
import { tabClasses } from '#ui/tabs.ts';
import { texts } from './texts/index.ts';

export function PlanTabs() {
  return (
    <nav className={tabClasses.row} aria-label={texts.title}>
      <Link to="/ke-hoach" className={tabClasses.tab} activeOptions={{ exact: true }}>
        {texts.tabPlans}
      </Link>
      <Link to="/chi-tieu" className={tabClasses.tab}>
        {texts.tabTargets}
      </Link>
    </nav>
  );
}
