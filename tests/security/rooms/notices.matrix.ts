import { mutation, NOBODY, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';
import { noticeOf } from './notices.records.ts';

export const matrix: RoomMatrix = {
  rows: `
Query.notices                      | a notice of one’s own                  | all         | all         | all         | all         | all         | all         | -
Query.notices                      | a notice of somebody else              | -           | -           | -           | -           | -           | -           | -
Mutation.markNoticesRead           | a notice of one’s own                  | all         | all         | all         | all         | all         | all         | -
Mutation.renewCalendarFeed         | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Mutation.endCalendarFeed           | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Mutation.setMailWishes             | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Mutation.markNoticesRead           | a notice of somebody else              | -           | -           | -           | -           | -           | -           | -
`,
  governed: {
    'Viewer.mailAddress': 'of the account signed in alone: the law of mail_address',
    'MailAddress.kinds': 'Viewer.mailAddress',
    'Viewer.calendarFeed': 'of the account signed in alone: the law of calendar_feed',
    'Account.mailFailure': 'Query.account',
    'Account.mailedLink': 'Query.account',
    'PersonToConfirm.mailedLink': 'Query.peopleToConfirm',
  },
  questions: [
    query('a notice of one’s own', '{ notices { edges { node { id } } } }', () => ({}), {
      'Query.notices': 'notices.edges.node.id',
    }),
    {
      ...query('a notice of somebody else', '{ notices { edges { node { id } } } }', () => ({}), {
        'Query.notices': 'notices.edges.node.id',
      }),
      lists: ({ subject }) => subject.notice.noticeId,
    },
    mutation('renewCalendarFeed', 'whoever asks', () => ({})),
    mutation('endCalendarFeed', 'whoever asks', () => ({})),
    mutation('setMailWishes', 'whoever asks', () => ({
      ...{ quietFrom: '20:00', quietUntil: '06:30', restsOnDaysOff: true, digest: false, kindsOff: [] },
    })),
    mutation('markNoticesRead', 'a notice of one’s own', ({ asker, world }) => ({
      noticeIds: [(asker && world.own.get(asker)?.noticeId) ?? NOBODY],
    })),
    mutation('markNoticesRead', 'a notice of somebody else', ({ subject }) => ({
      noticeIds: [subject.notice.noticeId],
    })),
  ],
  records: async (making, _wish, { person }) => ({ notice: await noticeOf(making, person) }),
  recordsOf: noticeOf,
};
