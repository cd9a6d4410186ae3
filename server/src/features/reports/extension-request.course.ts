import type { Course } from '#kernel/course.ts';
import type { ExtensionRequest, ExtensionState } from './extension-request.entity.ts';
import { extensionSays } from './extension-request.messages.ts';
import { decidesRequest, maySubmitReport } from './report.policy.ts';

const whileOpen = { from: ['OPEN'], notNow: extensionSays.decided() } as const;

/** A request is decided once, or withdrawn by those who owe the report. */
export const EXTENSION_COURSE = {
  grant: { ...whileOpen, to: 'GRANTED', may: decidesRequest, mayNot: extensionSays.onlyReviewerDecides() },
  refuse: { ...whileOpen, to: 'REFUSED', may: decidesRequest, mayNot: extensionSays.onlyReviewerDecides() },
  withdraw: { ...whileOpen, to: 'WITHDRAWN', may: maySubmitReport, mayNot: extensionSays.onlyOwnersAsk() },
} as const satisfies Course<
  string,
  ExtensionState,
  Pick<ExtensionRequest, 'unitId' | 'departmentId' | 'reviewerUnitId'>
>;
