import { list, mutation, NOBODY, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';
import { ownSubstitution, peopleRecords } from './people.records.ts';

export const matrix: RoomMatrix = {
  rows: `
Query.viewer                       | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Viewer.actingOffice                | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Viewer.offices                     | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Query.clock                        | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Query.signers                      | who leads the unit                     | LPHO        | LPHO        | LPHO        | LPHO        | LPHO        | LPHO        | -
Query.account                      | an account                             | A           | A           | A           | -           | -           | -           | -
Account.offices                    | an account                             | A           | A           | A           | -           | -           | -           | -
Query.provinceSettings             | settings of the province               | -/ALPHONUV  | A/LPHONUV   | A/LPHONUV   | -/ALPHONUV  | -/ALPHONUV  | -/ALPHONUV  | -
Mutation.setLeadersFactor          | settings of the province               | -/ALPHONUV  | A/LPHONUV   | A/LPHONUV   | -/ALPHONUV  | -/ALPHONUV  | -/ALPHONUV  | -
Query.accounts                     | an account                             | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Query.peopleToConfirm              | somebody who waits                     | LA/PHONUV   | LA/PHONUV   | LA/PHONUV   | -/PHONUV    | -/PHONUV    | -/PHONUV    | -
PersonToConfirm.offices            | somebody who waits                     | LA/PHONUV   | LA/PHONUV   | LA/PHONUV   | -/PHONUV    | -/PHONUV    | -/PHONUV    | -
Mutation.setLanguage               | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Mutation.createAccount             | an account                             | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.renewLinks                | an account                             | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.disableAccount            | an account                             | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Account.notOpened                  | an account                             | A           | A           | A           | -           | -           | -           | -
Mutation.enableAccount             | an account                             | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.grantOffice               | an account                             | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.refuseOffice              | an office that waits                   | LA/PHONUV   | LA/PHONUV   | LA/PHONUV   | -/PHONUV    | -/PHONUV    | -/PHONUV    | -
Mutation.handOverOffice            | a colleague                            | LPH/AONUV   | -/AONUV     | -/AONUV     | -/AONUV     | -/AONUV     | -/AONUV     | -
Query.colleagues                   | a colleague                            | LPH/AONUV   | -/AONUV     | -/AONUV     | -/AONUV     | -/AONUV     | -/AONUV     | -
Viewer.substitutions               | a substitution of somebody else        | -           | -           | -           | -           | -           | -           | -
Viewer.substitutions               | a substitution of one’s own            | all         | all         | all         | all         | all         | all         | -
Mutation.takeOfficeBack            | a substitution of one’s own            | all         | all         | all         | all         | all         | all         | -
Mutation.takeOfficeBack            | a substitution of somebody else        | -           | -           | -           | -           | -           | -           | -
Query.accountImports               | accounts that were taken in            | A           | -           | -           | -           | -           | -           | -
Mutation.undoAccountImport         | accounts that were taken in            | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.endOffice                 | an office of somebody of the unit      | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.statePost                 | an office of somebody of the unit      | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
`,
  questions: [
    query('whoever asks', '{ viewer { login actingOffice { id } offices { id } } clock { today } }', () => ({}), {
      'Query.viewer': 'viewer.login',
      'Viewer.actingOffice': 'viewer.actingOffice.id',
      'Viewer.offices': 'viewer.offices.id',
      'Query.clock': 'clock.today',
    }),
    query('who leads the unit', '{ signers { id } }', () => ({}), { 'Query.signers': 'signers.id' }),
    query(
      'an account',
      '($id: ID!) { account(id: $id) { id offices { id } } }',
      ({ subject }) => ({ id: subject.person.accountId }),
      {
        'Query.account': 'account.id',
        'Account.offices': 'account.offices.id',
      },
    ),
    list(
      'an account',
      '{ accounts(first: 200) { edges { node { id } } } }',
      () => ({}),
      { 'Query.accounts': 'accounts.edges.node.id' },
      ({ person }) => person.accountId,
    ),
    query('settings of the province', '{ provinceSettings { revision } }', () => ({}), {
      'Query.provinceSettings': 'provinceSettings.revision',
    }),
    mutation('setLeadersFactor', 'settings of the province', () => ({ from: '2023-06-01', revision: 1 })),
    mutation('setLanguage', 'whoever asks', () => ({ language: 'EN' })),
    mutation('createAccount', 'an account', ({ subject }) => ({
      ...{ login: 'can.bo.moi', fullName: 'Cán bộ mới', unitId: subject.unit.unitId },
      office: { kind: 'VIEWER', unitId: subject.unit.unitId },
    })),
    mutation('renewLinks', 'an account', ({ subject }) => ({ people: [{ accountId: subject.person.accountId }] })),
    query(
      'an account',
      '($id: ID!) { account(id: $id) { notOpened { coded } } }',
      ({ subject }) => ({ id: subject.person.accountId }),
      { 'Account.notOpened': 'account.notOpened.coded' },
    ),
    mutation('disableAccount', 'an account', ({ subject }) => ({ accountId: subject.person.accountId, revision: 1 })),
    mutation('enableAccount', 'an account', ({ subject }) => ({ accountId: subject.person.accountId, revision: 1 })),
    mutation('grantOffice', 'an account', ({ subject }) => ({
      accountId: subject.person.accountId,
      office: { kind: 'ANALYST', unitId: subject.unit.unitId },
    })),
    list(
      'somebody who waits',
      '{ peopleToConfirm(first: 200, wide: true) { edges { node { id } } } }',
      () => ({}),
      { 'Query.peopleToConfirm': 'peopleToConfirm.edges.node.id' },
      ({ waiting }) => waiting.accountId,
    ),
    list(
      'somebody who waits',
      '{ peopleToConfirm(first: 200, wide: true) { edges { node { offices { id } } } } }',
      () => ({}),
      { 'PersonToConfirm.offices': 'peopleToConfirm.edges.node.offices.id' },
      ({ waiting }) => waiting.officeId,
    ),
    mutation('refuseOffice', 'an office that waits', ({ subject }) => ({
      ...{ officeId: subject.waiting.officeId, reason: 'Không có quyết định' },
    })),
    mutation('handOverOffice', 'a colleague', ({ subject }) => ({
      ...{ accountId: subject.person.accountId, validTo: '2023-12-31' },
    })),
    list(
      'a colleague',
      '{ colleagues { id } }',
      () => ({}),
      { 'Query.colleagues': 'colleagues.id' },
      ({ person }) => person.accountId,
    ),
    list(
      'a substitution of somebody else',
      '{ viewer { substitutions { id } } }',
      () => ({}),
      { 'Viewer.substitutions': 'viewer.substitutions.id' },
      ({ substitutionId }) => substitutionId,
    ),
    query('a substitution of one’s own', '{ viewer { substitutions { id } } }', () => ({}), {
      'Viewer.substitutions': 'viewer.substitutions.id',
    }),
    mutation('takeOfficeBack', 'a substitution of one’s own', ({ asker, world }) => ({
      officeId: (asker && world.own.get(asker)?.ownSubstitutionId) ?? NOBODY,
    })),
    mutation('takeOfficeBack', 'a substitution of somebody else', ({ subject }) => ({
      officeId: subject.substitutionId,
    })),
    list(
      'accounts that were taken in',
      '{ accountImports { id } }',
      () => ({}),
      { 'Query.accountImports': 'accountImports.id' },
      ({ accountImportId }) => accountImportId,
    ),
    mutation('undoAccountImport', 'accounts that were taken in', ({ subject }) => ({
      ...{ importId: subject.accountImportId, reason: 'Nhầm tệp' },
    })),
    mutation('statePost', 'an office of somebody of the unit', ({ subject }) => ({
      ...{ officeId: subject.person.officeId, post: 'VICE_CHAIR' },
    })),
    mutation('endOffice', 'an office of somebody of the unit', ({ subject }) => ({
      officeId: subject.person.officeId,
    })),
  ],
  governed: {
    'Office.posts': 'part of the office itself',
    'Viewer.ended': 'about the viewer’s own standing, which the database has told (app.enter)',
  },
  fuller: [
    mutation('createAccount', 'an account', ({ subject }) => ({
      ...{ login: 'can.bo.moi', fullName: 'Cán bộ mới', unitId: subject.unit.unitId },
      office: { kind: 'OFFICER', unitId: subject.unit.unitId, departmentId: subject.department.id },
    })),
    mutation('grantOffice', 'an account', ({ subject }) => ({
      accountId: subject.person.accountId,
      office: { kind: 'OFFICER', unitId: subject.unit.unitId, departmentId: subject.department.id },
    })),
  ],
  records: peopleRecords,
  recordsOf: ownSubstitution,
};
