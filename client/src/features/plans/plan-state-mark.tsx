import { IconArrowBackUp, IconCheck, IconPencil, IconRefreshAlert, IconSend } from '@tabler/icons-react';
import type { PlanState } from '#gql/plans/graphql.ts';
import marks from '#ui/marks.module.css';
import { texts } from './texts/index.ts';
import { submitting } from './texts/submitting.ts';

const LOOKS = {
  DRAFT: { Icon: IconPencil, mark: marks.DRAFT },
  SUBMITTED: { Icon: IconSend, mark: marks.SUBMITTED },
  RETURNED: { Icon: IconArrowBackUp, mark: marks.RETURNED },
  ISSUED: { Icon: IconCheck, mark: marks.issued },
} as const;

export function PlanStateMark({ state, isStale }: { state: PlanState; isStale: boolean }) {
  if (isStale) {
    return (
      <span className={`${marks.mark} ${marks.soon}`}>
        <IconRefreshAlert size={15} stroke={2.2} aria-hidden />
        {texts.stale}
      </span>
    );
  }
  const { Icon, mark } = LOOKS[state];
  return (
    <span className={`${marks.mark} ${mark}`}>
      <Icon size={15} stroke={2.2} aria-hidden />
      {submitting.states[state]}
    </span>
  );
}
