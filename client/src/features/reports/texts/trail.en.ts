import type { vi } from './trail.vi.ts';

export const en: typeof vi = {
  subjects: {
    PeriodException: 'Extension, closing of a period',
    Report: 'Report',
  },
  verbs: {
    acceptReport: 'Accepted a report',
    acceptReports: 'Accepted several reports at once',
    closePeriod: 'Closed a reporting period',
    correctReport: 'Opened a correction of a report',
    extendPeriod: 'Extended a reporting period',
    openReport: 'Began a report',
    reopenPeriod: 'Took back an extension or a closing',
    returnReport: 'Returned a report',
    saveFigures: 'Entered figures',
    submitReport: 'Submitted a report',
    withdrawReport: 'Took back a report',
  },
  fields: {
    achieved: 'result',
    declaredGaps: 'Why figures are missing',
    denominator: 'denominator',
    estimate: 'Estimate',
    evidence: 'evidence',
    grade: 'grade',
    numerator: 'numerator',
    onTime: 'On time',
    parts: 'by parts',
    untilOn: 'Until',
    version: 'Version',
    where: 'place',
  },
  values: {
    ACCEPTED: 'accepted',
    CLOSED: 'closed',
    EXTENDED: 'extended',
    LIFTED: 'as the regime says',
    RETURNED: 'returned',
    SUBMITTED: 'submitted',
  },
};
