import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: 'Confirm people',
  lead: 'An office that an administrator gives takes effect once a second person has confirmed it, and a link works only with the code that a second person issues. So no administrator alone gets into somebody else’s account.',
  forbidden: 'Only leaders and administrators confirm. If you hold such an office, switch to it at the top right.',
  factorNeeded: 'To confirm, turn on two-step verification and sign in again with a code.',
  toOwnAccount: 'Turn on two-step verification',
  state: 'State',
  states: { waiting: 'Waiting', coded: 'Code issued, not used' },
  wide: 'Also lower units that have somebody to confirm',
  emptyTitle: 'Nobody waits for you to confirm',
  empty:
    'What you have given yourself, or what was given to you, somebody else confirms: the leader or another administrator of the unit; where there is none, the unit above; where there is none either, the operator.',
  emptyCodedTitle: 'There is no unused code',
  emptyCoded: 'People who have a code and have not set a password yet are shown here, for when a sheet was lost.',
  count: (count) => `${count} ${count === 1 ? 'person' : 'people'}`,
  firstOf: (shown, count) => `${shown} of ${count} people are shown; the others follow once these are confirmed.`,
  all: 'Choose all',
  choose: (name) => `Choose ${name}`,
  resetOnly: 'Password reset: waits for a code',
  newAccount: 'New account: its code is issued on confirming',
  coded: (moment) => `Code issued ${moment}`,
  mailedTo: (address, isGivenUp) =>
    isGivenUp
      ? `The link could not be sent to ${address}.`
      : `The link is sent to ${address}: look whether that is the person’s address.`,
  madeBy: (name, moment) => `Made by ${name ?? 'a unit above or the operator'}, ${moment}`,
  confirm: (count) => (count === 0 ? 'Confirm' : `Confirm ${count} ${count === 1 ? 'person' : 'people'}`),
  confirmTitle: (count) => `Confirm ${count} ${count === 1 ? 'person' : 'people'}`,
  confirmText:
    'You confirm that these people hold the offices named. The offices take effect at once; codes that wait are shown this once, to be printed.',
  newCode: (count) => (count === 0 ? 'Issue new codes' : `Issue new codes for ${count}`),
  newCodeTitle: (count) => `Issue new codes for ${count} ${count === 1 ? 'person' : 'people'}`,
  newCodeText: 'The code of the old sheet opens nothing any more.',
  submit: 'Confirm',
  submitCode: 'Issue the codes',
  alreadyDone:
    'It was confirmed by what was sent before, but codes are shown once. Issue new ones under “Code issued, not used”.',
  done: (count) => `${count} ${count === 1 ? 'person' : 'people'} confirmed.`,
  refuse: 'Refuse',
  refuseTitle: (name) => `Refuse the office of ${name}`,
  refuseText:
    'The office ends without ever having taken effect. Who gave it is told and reads the reason. It can be given again.',
  reason: 'Reason',
  reasonNeeded: 'Please give a reason.',
  refused: 'Refused.',
  sheet: {
    title: 'Code sheets',
    shownOnce:
      'Codes are shown this once. Print them and hand each to its person, or tell it by telephone; not to who made the account.',
    print: 'Print the sheets',
    kept: 'Printed, close',
    list: 'Confirmed',
    confirmedBy: (name, moment) => `Confirmed by ${name}, ${moment}.`,
    person: 'Name',
    login: 'User name',
    offices: 'Offices',
    address: 'Address',
    code: 'Code',
    fold: 'Fold here and seal; hand to the person named above.',
    how: (until) =>
      `Open the link that was sent to you, enter this code and choose a password of your own. Good for one use, until ${until}. Tell the code to nobody.`,
  },
};
