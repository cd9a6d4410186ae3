import { plural } from '#lib/texts/plural.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: 'Manage accounts',
  forbidden: 'Only a system administrator manages accounts. If you hold that office, switch to it at the top right.',
  factorNeeded:
    'To read and change accounts, an administrator has to turn on two-step verification and sign in again with a code.',
  toOwnAccount: 'Turn on two-step verification',
  search: 'Search by name or user name',
  unit: 'Unit',
  clearUnit: 'Clear the unit',
  allUnits: 'All units you manage',
  state: 'State',
  states: { all: 'All', open: 'Enabled', disabled: 'Disabled', notOpened: 'No password yet', linkOver: 'Link run out' },
  count: (count) => plural(count, 'account'),
  emptyTitle: 'No such account',
  empty: 'Search with fewer conditions, or create a new account.',
  noOffice: 'Holds no office',
  officeWaits: 'An office waits to be confirmed',
  confirmedFrom: (place, login) =>
    ({
      OWN_UNIT:
        'Waits for the leader or another administrator of the unit to confirm it and issue the code, under Confirm people.',
      UNIT_ABOVE:
        'The unit has no second person: waits for the leader or an administrator of the unit above to confirm it and issue the code.',
      OPERATOR: `Nobody in the system can confirm it. Ask the operator to run: pnpm operator confirm-office --login ${login}`,
    })[place],
  open: 'Enabled',
  disabled: 'Disabled',
  disabledSince: (moment) => `Disabled since ${moment}`,
  sheet: {
    open: 'From a spreadsheet',
    title: 'Accounts from a spreadsheet',
    text: 'A person and an office a row. Every row is shown first, and nothing is made until you confirm; an office is in force once a second person has confirmed it.',
    template: 'Download the template',
    present: 'Download the accounts there are',
    limits: 'Excel (.xlsx) or CSV, at most 500 people at a time.',
    seen: (name: string, count: number) => `${name}: ${plural(count, 'person', 'people')}`,
    confirm: (count: number) => `Make ${plural(count, 'account')}`,
    done: (count: number) => `${plural(count, 'account')} made`,
    counted: (count: number) => plural(count, 'account'),
    undo: 'All accounts of this import are removed with their offices and links; the trail keeps that. It cannot be undone once one of these people has used the account, was confirmed or issued a code.',
  },
  links: {
    once: (count: number) =>
      `${count} links that set passwords are shown this once: please download the list or print the sheets before you leave. Lost ones are made anew under No password yet.`,
    mailed: (count: number) => `${count} links are mailed by the server.`,
    next: 'The offices wait for a leader or another administrator to confirm them and give the codes, under Confirm people.',
    download: 'Download the list of links',
    print: 'Print, a sheet each',
    close: 'Taken, close',
    file: 'links.csv',
    columns: {
      name: 'Full name',
      login: 'User name',
      unit: 'Unit',
      link: 'Link that sets the password',
      until: 'Code needed before',
    },
    mailedTo: (address: string) => `mailed to ${address}`,
    until: (moment: string) => `Link; its code has to be issued before ${moment}`,
    fold: 'Fold along this line and seal; hand it to the person named above.',
    picture: (name: string) => `QR code of the link for ${name}`,
    how: (until: string) =>
      `Scan the QR code with a telephone or type the address above, enter the code that a leader or another administrator hands you, and choose a password of your own. The code has to be issued before ${until}. Show the link to nobody.`,
  },
  notOpened: {
    over: 'No password yet: the link has run out',
    uncoded: (until: string) => `No password yet: the code has to be issued before ${until}`,
    coded: (until: string) => `No password yet: the code was issued, good until ${until}`,
    emptyTitle: 'Nobody like that',
    empty:
      'Whoever has an account and no password yet is listed here, so that links that ran out or were lost are made anew.',
    all: 'Choose all',
    choose: (name: string) => `Choose ${name}`,
    count: (shown: number, total: number) =>
      shown < total
        ? `${shown} of ${total} people are shown`
        : `${plural(total, 'person', 'people')} without a password`,
    renew: (count: number) =>
      count === 0 ? 'Make new links' : `Make new links for ${plural(count, 'person', 'people')}`,
    renewTitle: (count: number) => `New links for ${plural(count, 'person', 'people')}`,
    renewText: (hasMail: boolean) =>
      `Their earlier links and codes end; each new link waits for a code of a second person. ${
        hasMail
          ? 'The server mails each link to the address below; where it is empty you get the link to pass on.'
          : 'You get the links to pass on, shown once.'
      }`,
    noAddress: 'empty: you pass the link on',
    renewed: (count: number) => `New links were made for ${plural(count, 'person', 'people')}`,
    alreadyRenewed: 'The links were made when this was sent before, but they are shown once. Please make them again.',
  },
  create: {
    open: 'Create an account',
    title: 'Create an account',
    text: 'An account starts with one office; others can be granted later. An office takes effect once a second person has confirmed it. The holder chooses the password by the link that is sent and the code that the second person hands over.',
    fullName: 'Full name',
    login: 'User name',
    loginHint: 'Letters without accents, digits, dots and hyphens; 3 to 64 characters. For example: an.nguyen',
    submit: 'Create the account',
    alreadyMade:
      'The account was created when you sent this before, but an invitation link is shown only once. Open that account and press Reset the password for a new link.',
    alreadyMailed:
      'The account was created when you sent this before; the e-mail with the link has left or waits to leave.',
  },
  office: {
    kind: 'Office',
    needKind: 'Choose an office.',
    unit: 'Unit',
    department: 'Department',
    departmentHint: 'Only for a head of department or a department officer.',
    noDepartment: 'No department',
    managesSubUnits: 'Also manages the units below',
    managesSubUnitsHint: 'Only for system administrators.',
    validFrom: 'From',
    validFromHint: 'Blank: from today',
    validTo: 'Until the end of',
    validToHint: 'Blank: no end date',
    badDay: 'Enter a real date as day/month/year, for example 05/01/2023.',
  },
  post: {
    label: 'Post',
    hint: 'As documents bear it; it does not say what somebody may do here. It may be left out.',
    none: 'Not stated',
    from: 'From',
    fromHint: 'What was stated of later days is replaced.',
    open: 'State the post',
    openOf: (office) => `State the post: ${office}`,
    title: (office) => `State the post: ${office}`,
    text: 'Where plans are issued and targets assigned, adjusted or withdrawn, the signature is proposed by this post. What was signed stays as it was signed.',
    submit: 'State the post',
    done: 'The post was stated.',
    since: (post, from) => `${post ?? 'Not stated'} from ${from}`,
    toCome: (post, from) => (post === null ? `no post from ${from}` : `${post} from ${from}`),
  },
  leadersFactor: {
    title: 'Two-step verification of leaders',
    text: 'From the day on, leaders of all units of the province issue, assign, adjust and accept only when signed in with two-step verification. Who has not turned it on still signs in and reads. Every leader is told beforehand.',
    asked: (day: string) => `Asked from ${day} on`,
    notAsked: 'Not asked yet',
    without: (count: number) =>
      count === 0
        ? 'No leader is without two-step verification.'
        : `${count} ${count === 1 ? 'leader has' : 'leaders have'} no two-step verification yet.`,
    from: 'Ask from',
    fromHint: 'At least 7 days after today, as day/month/year.',
    ask: 'Ask for it',
    change: 'Change the day',
    end: 'No longer ask',
    saved: (day: string) => `Set: asked from ${day} on. The leaders were told.`,
    ended: 'No longer asked.',
  },
  person: {
    linkMailed: {
      waits: (address, at) => `The link to set the password waits to be sent to ${address}, since ${at}.`,
      sent: (address, at) => `The link to set the password was sent to ${address}, ${at}.`,
      failed: (address, at) => `The link to set the password could not be sent to ${address} (${at})`,
      failure: (words) =>
        words === null ? 'It is not known whether the e-mail has arrived.' : `The mail server said: ${words}`,
      again: 'Press Reset the password for a new link, to another address or without one, to pass it on yourself.',
    },
    mailFailed: (at) => `E-mail to this person was given up (${at}). The mail server said:`,
    missing: 'There is no such account, or it is not among those you manage.',
    self: 'This is your own account. To change it, ask another administrator.',
    created: (moment) => `Created ${moment}`,
    offices: 'Offices',
    officesText:
      'An office is held from one day to another. Offices that have ended are kept, because what was done in them remains.',
    from: (day) => `from ${day}`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    manages: 'also manages the units below',
    held: 'Current',
    ended: 'Ended',
    later: 'Not yet begun',
    waits: 'Waits to be confirmed',
    refused: 'Refused',
    refusal: (reason) => `Reason: ${reason}`,
    grant: 'Grant an office',
    granted: 'The office has been granted; it takes effect once a second person has confirmed it.',
    end: 'End',
    endTitle: (office) => `End the office: ${office}`,
    endText: 'This person leaves the office now. Whoever is acting in it is signed out; API keys made in it end.',
    endWaitingText: 'This office was not confirmed and will not take effect any more.',
    endDone: 'The office has ended.',
    access: 'Signing in',
    accessText:
      'Disable the account when the holder leaves or when somebody else may know the password. Reset the password when it is forgotten or the phone is lost.',
    disable: 'Disable the account',
    disableText:
      'This person is signed out at once and cannot sign in until the account is enabled again. API keys and invitation links of the account end for good.',
    disableDone: 'The account has been disabled.',
    enable: 'Enable the account',
    enableText:
      'This person can sign in again with the old password. API keys that ended when the account was disabled have to be created anew.',
    enableDone: 'The account has been enabled.',
    reset: 'Reset the password',
    resetText: (hasMail) =>
      `The present password and two-step verification are removed, every device is signed out, every API key of the account ends. ${
        hasMail
          ? 'The person needs a new link: the server mails it where you give an address, otherwise you receive it to pass on'
          : 'You receive a link to send to this person'
      }; the code that goes with it is issued by the leader or another administrator. The person is told.`,
    resetDone: 'The password has been reset.',
    keys: 'API keys',
    keysText: 'Keys this person created for programs that read figures. Revoke one when nobody knows who uses it.',
    noKeys: 'There are no keys yet.',
  },
  invitation: {
    title: 'Invitation link',
    text: (name) =>
      `Send this link to ${name}; it is shown only this once. It works only with the code that a second person issues and hands over.`,
    mailed: (name, address) =>
      `The server mails the link for ${name} to ${address}; you do not see it. You are told if it cannot be sent.`,
    email: 'E-mail address of the person',
    emailHint: 'The server mails the link here. Empty: you receive it to pass it on yourself.',
    until: (moment) => `The code has to be issued before ${moment}.`,
    codeFrom:
      'The code is issued by the leader or another administrator of the unit, under Confirm people; where there is none, by the unit above or the operator.',
    letter: 'Write an e-mail',
    letterTitle: 'Đích: link to set your password',
    letterText: (name, address) =>
      `To ${name},\n\nOpen this link, enter the code that the leader or another administrator hands you, and choose a password of your own:\n\n${address}\n`,
    taken: 'Copied, close',
  },
  done: 'Done',
};
