import type { vi } from './words.vi.ts';

export const en: typeof vi = {
  decision: {
    head: 'The document that puts the plan in force',
    notYet: (title) =>
      `Not drafted yet. Left as it is, the document that is issued has the title "${title}" and no legal bases, articles or recipients.`,
    usualTitle: (planTitle) => `Về việc ban hành ${planTitle}`,
    write: 'Draft the document',
    edit: 'Edit the document',
    text: 'You can paste from Word into each field. Number, date and signer are given when the plan is issued, not here. What is left blank the document does not have.',
    known: (facts) => `Given already: ${facts}.`,
    entry: (place, message) => `Entry ${place}: ${message}`,
    kind: 'Kind of document',
    kinds: {
      DECISION: 'Decision',
      RESOLUTION: 'Resolution',
      PLAN: 'Plan',
      OFFICIAL_LETTER: 'Official letter',
    },
    title: 'Title',
    titleHint: 'What it is about, as printed, in Vietnamese',
    issuer: 'Issued by',
    issuerHint: 'The authority, as printed',
    place: 'Place',
    placeHint: 'Stands before the date',
    legalBases: 'Legal bases',
    legalBasesHint: 'One a line',
    proposal: 'Proposal line',
    proposalHint: 'At whose proposal it is issued',
    articles: 'Articles',
    articlesHint:
      'Each begins with its number, with its clauses on the lines below. Articles without numbers are separated by a blank line.',
    recipients: 'Recipients',
    recipientsHint: 'One a line; the dash is not needed',
    authority: 'On whose behalf it is signed',
    authorityHint: 'The line above the signature',
    replaces: 'Replaces',
    replacesHint: 'The document that it replaces, with number and date',
    annexCaptions: 'Headings of the annexes',
    annexCaptionsHint:
      'Name of the annex and the line that says to which decision it belongs; a blank line between two annexes. What the annexes hold is printed from the objectives, tasks and texts above.',
  },
  changed: {
    title: 'While you were typing somebody else changed this. Their version:',
    text: 'Saving replaces their version where you made changes; where you made none, theirs is kept.',
    empty: '(blank)',
  },
};
