import type { vi } from './trail.vi.ts';

export const en: typeof vi = {
  subjects: {
    Account: 'Account',
    Office: 'Office',
    ProvinceSetting: 'Setting of the province',
  },
  verbs: {
    createAccount: 'Created an account',
    disableAccount: 'Disabled an account',
    enableAccount: 'Enabled an account',
    endOffice: 'Ended an office',
    exportPerson: 'Exported personal data',
    erasePerson: 'Erased personal data',
    grantOffice: 'Granted an office',
    inviteAdministrator: 'Invited a system administrator',
    setLanguage: 'Changed the language',
    setLeadersFactor: 'Set two-step verification of leaders',
  },
  fields: {
    account: 'Account',
    disabledAt: 'Disabled since',
    fullName: 'Full name',
    language: 'Language',
    leadersFactorFrom: 'Leaders need two-step verification from',
    login: 'User name',
    managesSubUnits: 'Also manages the units below',
    office: 'Office',
  },
  values: {
    ADMINISTRATOR: 'system administrator',
    ANALYST: 'analyst',
    AUDITOR: 'auditor',
    DEPARTMENT_HEAD: 'head of department',
    LEADER: 'leader',
    OFFICER: 'department officer',
    PLANNER: 'planning officer',
    VIEWER: 'viewer',
  },
};
