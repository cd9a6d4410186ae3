import { hashOfDrafts } from '../../server/src/features/targets/drafts-seen.ts';
import { mutation, NOBODY, type Question } from './matrix.question.ts';

const GAP = { gapExplanation: 'Các xã chưa đăng ký đủ' };
const SIGNER = { name: 'Nguyễn Văn An', title: 'CHỦ TỊCH' };
const DECISION = { decision: { number: '12/QĐ-UBND', signedOn: '2023-01-09', signer: SIGNER } };

export const MUTATIONS: Question[] = [
  mutation('actIn', 'an office of one’s own', ({ asker }) => ({ officeId: asker?.officeId ?? NOBODY })),
  mutation('actIn', 'an office of somebody else', ({ subject }) => ({ officeId: subject.person.officeId })),
  mutation('setLanguage', 'whoever asks', () => ({ language: 'EN' })),
  mutation('revokeSession', 'a session of one’s own', ({ asker, world }) => ({
    sessionId: (asker && world.own.get(asker)?.sessionId) ?? NOBODY,
  })),
  mutation('revokeSession', 'a session of somebody else', ({ subject }) => ({ sessionId: subject.person.sessionId })),
  mutation('revokeOtherSessions', 'whoever asks', () => ({})),
  mutation('createApiKey', 'whoever asks', () => ({ name: 'Power BI', kind: 'VIEWER', days: 30 })),
  mutation('revokeApiKey', 'an API key of one’s own', ({ asker, world }) => ({
    apiKeyId: (asker && world.own.get(asker)?.apiKeyId) ?? NOBODY,
  })),
  mutation('revokeApiKey', 'an API key of somebody of the unit', ({ subject }) => ({
    apiKeyId: subject.person.apiKeyId,
  })),
  mutation('createAccount', 'an account', ({ subject }) => ({
    ...{ login: 'can.bo.moi', fullName: 'Cán bộ mới', unitId: subject.unit.unitId },
    office: { kind: 'VIEWER', unitId: subject.unit.unitId },
  })),
  mutation('disableAccount', 'an account', ({ subject }) => ({ accountId: subject.person.accountId, revision: 1 })),
  mutation('enableAccount', 'an account', ({ subject }) => ({ accountId: subject.person.accountId, revision: 1 })),
  mutation('resetPassword', 'an account', ({ subject }) => ({ accountId: subject.person.accountId })),
  mutation('grantOffice', 'an account', ({ subject }) => ({
    accountId: subject.person.accountId,
    office: { kind: 'ANALYST', unitId: subject.unit.unitId },
  })),
  mutation('endOffice', 'an office of somebody of the unit', ({ subject }) => ({ officeId: subject.person.officeId })),

  mutation('createPlan', 'the unit', ({ subject }) => ({
    unitId: subject.unit.unitId,
    year: 2030,
    title: 'Kế hoạch năm 2030',
  })),
  mutation('updatePlan', 'a draft plan', ({ subject }) => ({
    planId: subject.draftPlan.id,
    revision: 1,
    title: 'Tên khác',
  })),
  mutation('discardPlan', 'a draft plan', ({ subject }) => ({ planId: subject.draftPlan.id, revision: 1 })),
  mutation('carryOverPlan', 'a draft plan', ({ subject }) => ({ planId: subject.draftPlan.id, year: 2031 })),
  mutation('carryOverPlan', 'an issued plan', ({ subject }) => ({ planId: subject.issuedPlan.id, year: 2031 })),
  mutation('saveObjective', 'a draft plan', ({ subject }) => ({ planId: subject.draftPlan.id, text: 'Mục tiêu mới' })),
  mutation('removeObjective', 'a draft plan', ({ subject }) => ({ objectiveId: subject.draftPlan.objectiveId })),
  mutation('addPlanIndicator', 'a draft plan', ({ subject }) => ({
    ...{ objectiveId: subject.draftPlan.objectiveId, indicatorId: subject.spare.id },
  })),
  mutation('removePlanIndicator', 'a draft plan', ({ subject }) => ({ planIndicatorId: subject.draftPlan.lineId })),
  mutation('setMembers', 'a draft plan', ({ subject }) => ({
    ...{ planIndicatorId: subject.draftPlan.compositeLineId, memberIds: [subject.jobs.id] },
  })),
  mutation('saveTask', 'a draft plan', ({ subject }) => ({ planId: subject.draftPlan.id, text: 'Mở thêm lớp' })),
  mutation('removeTask', 'a draft plan', ({ subject }) => ({ taskId: subject.draftPlan.taskId })),
  mutation('saveDecision', 'a draft plan', ({ subject }) => ({
    planId: subject.draftPlan.id,
    title: 'Về việc ban hành kế hoạch',
  })),
  mutation('saveParagraphs', 'a draft plan', ({ subject }) => ({
    ...{ planId: subject.draftPlan.id, section: 'ORGANISATION', paragraphs: [{ text: '1. Văn phòng theo dõi' }] },
  })),
  mutation('assignResponsibilities', 'a draft plan', ({ subject }) => ({
    planId: subject.draftPlan.id,
    responsibilities: [
      { indicatorId: subject.jobs.id, departments: [{ departmentId: subject.department.id, role: 'LEAD' }] },
    ],
  })),
  mutation('acknowledgeResponsibility', 'an issued plan', ({ subject }) => ({
    responsibilityId: subject.issuedPlan.responsibilityId,
  })),
  mutation('issuePlan', 'a draft plan', ({ subject }) => ({
    planId: subject.draftPlan.id,
    revision: 1,
    draftsSeen: `0.${hashOfDrafts([{ id: subject.targets.ownDraft, revision: 1 }])}`,
    ...DECISION,
    ...GAP,
  })),
  mutation('acceptStale', 'an issued plan', ({ subject }) => ({ planId: subject.issuedPlan.id, revision: 1 })),

  mutation('setOwnTargets', 'a draft plan', ({ subject }) => ({
    ...{ planId: subject.draftPlan.id, targets: [{ indicatorId: subject.jobs.id, text: '190 lao động' }] },
  })),
  mutation('draftAssignments', 'what it gives to units below', ({ subject }) => ({
    planId: subject.issuedPlan.id,
    targets: [
      { unitId: (subject.quotas?.below ?? subject.unit).unitId, indicatorId: subject.jobs.id, text: '40 lao động' },
    ],
  })),
  mutation('assignTargets', 'what it gives to units below', ({ subject }) => ({
    planId: subject.issuedPlan.id,
    draftsSeen: `0.${hashOfDrafts(subject.quotas ? [{ id: subject.quotas.drafted, revision: 1 }] : [])}`,
    ...GAP,
  })),
  mutation('adjustTargets', 'what it gives to units below', ({ subject }) => ({
    ...{
      planId: subject.issuedPlan.id,
      reason: 'Bão lũ',
      decision: { number: '13/QĐ-UBND', signedOn: '2023-01-10' },
      ...GAP,
    },
    targets: [{ targetId: subject.quotas?.given ?? subject.targets.given, revision: 1, text: '70%' }],
  })),
  mutation('withdrawTargets', 'a quota it gave to a unit below', ({ subject }) => ({
    targetIds: [subject.quotas?.given ?? NOBODY],
    reason: 'Giao nhầm',
  })),
  mutation('withdrawTargets', 'a target it was given', ({ subject }) => ({
    targetIds: [subject.targets.given],
    reason: 'Giao nhầm',
  })),
  mutation('acknowledgeTargets', 'a target it was given', ({ subject }) => ({ targetIds: [subject.targets.given] })),
  mutation('registerProposal', 'an issued plan', ({ subject }) => ({
    ...{ planId: subject.issuedPlan.id, indicatorId: subject.jobs.id, text: '95 lao động' },
  })),

  mutation('openReport', 'the unit of whoever asks', ({ subject }) => ({ periodId: subject.unopened.id })),
  mutation('openReport', 'a department of the unit', ({ subject }) => ({
    ...{ periodId: subject.unopened.id, departmentId: subject.department.id },
  })),
  mutation('saveFigures', 'a report (being written)', ({ subject }) => ({
    ...{
      reportId: subject.reports.DRAFT.id,
      figures: [{ indicatorId: subject.jobs.id, value: '91', seen: { value: '90' } }],
    },
  })),
  mutation('saveFigures', 'a department’s report (being written)', ({ subject }) => ({
    ...{
      reportId: subject.departmentReports.DRAFT.id,
      figures: [{ indicatorId: subject.revenue.id, value: '3', seen: { value: '90' } }],
    },
  })),
  mutation('submitReport', 'a report (being written)', ({ subject }) => ({
    ...{ reportId: subject.reports.DRAFT.id, revision: 1, declaredGaps: 'Chờ số liệu của ngành' },
  })),
  mutation('submitReport', 'a department’s report (being written)', ({ subject }) => ({
    ...{ reportId: subject.departmentReports.DRAFT.id, revision: 1, declaredGaps: 'Chờ số liệu của ngành' },
  })),
  mutation('withdrawReport', 'a report (sent)', ({ subject }) => ({
    reportId: subject.reports.SUBMITTED.id,
    revision: 1,
  })),
  mutation('returnReport', 'a report (sent)', ({ subject }) => ({
    reportId: subject.reports.SUBMITTED.id,
    version: 1,
    state: 'SUBMITTED',
    reason: 'Xem lại',
  })),
  mutation('returnReport', 'a department’s report (sent)', ({ subject }) => ({
    ...{ reportId: subject.departmentReports.SUBMITTED.id, version: 1, state: 'SUBMITTED', reason: 'Xem lại' },
  })),
  mutation('acceptReport', 'a report (sent)', ({ subject }) => ({
    reportId: subject.reports.SUBMITTED.id,
    version: 1,
  })),
  mutation('acceptReport', 'a department’s report (sent)', ({ subject }) => ({
    reportId: subject.departmentReports.SUBMITTED.id,
    version: 1,
  })),
  mutation('acceptReports', 'a report (sent)', ({ subject }) => ({
    reports: [{ reportId: subject.reports.SUBMITTED.id, version: 1 }],
  })),
  mutation('correctReport', 'a report (accepted)', ({ subject }) => ({
    reportId: subject.reports.ACCEPTED.id,
    reason: 'Nhập sai',
  })),
];
