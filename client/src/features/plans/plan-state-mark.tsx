import { IconCheck, IconPencil, IconRefreshAlert } from '@tabler/icons-react';
import marks from '#ui/marks.module.css';
import { texts } from './texts/index.ts';

export function PlanStateMark({ issued, isStale }: { issued: boolean; isStale: boolean }) {
  if (isStale) {
    return (
      <span className={`${marks.mark} ${marks.soon}`}>
        <IconRefreshAlert size={15} stroke={2.2} aria-hidden />
        {texts.stale}
      </span>
    );
  }
  const Icon = issued ? IconCheck : IconPencil;
  return (
    <span className={`${marks.mark} ${issued ? marks.issued : marks.DRAFT}`}>
      <Icon size={15} stroke={2.2} aria-hidden />
      {issued ? texts.issued : texts.draft}
    </span>
  );
}
