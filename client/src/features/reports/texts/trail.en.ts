import type { vi } from './trail.vi.ts';

export const en: typeof vi = {
  subjects: {
    Report: 'Report',
  },
  verbs: {
    acceptReport: 'Accepted a report',
    acceptReports: 'Accepted several reports at once',
    correctReport: 'Opened a correction of a report',
    openReport: 'Began a report',
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
    version: 'Version',
    where: 'place',
  },
  values: {
    ACCEPTED: 'accepted',
    RETURNED: 'returned',
    SUBMITTED: 'submitted',
  },
};
