import { plural } from '#lib/texts/plural.ts';
import type { vi } from './amending.vi.ts';

export const en: typeof vi = {
  open: 'Amend the plan',
  title: 'Amend the plan',
  text: (title) =>
    `Begins the draft of a decision that changes "${title}". The issued plan stays as it is until the draft is issued, and changes only from the day of that decision on; results of past periods stay.`,
  how: 'How it is changed',
  hows: {
    AMEND: 'Amend: add, change or end some lines; all others stay',
    SUPPLEMENT: 'Supplement: only add new lines; all others stay',
    REPLACE: 'Replace: the new one stands for everything, and begins as a copy of what is in force',
  },
  name: 'Name of the plan',
  nameHint: 'Left blank: named after the plan that is changed.',
  submit: 'Begin the draft',
  kinds: { SUPPLEMENT: 'Supplement', AMEND: 'Amendment', REPLACE: 'Replacement' },
  amends: { SUPPLEMENT: 'Supplements', AMEND: 'Amends', REPLACE: 'Replaces' },
  from: (day) => `holds from ${day}`,
  laterTitle: (count) => `${plural(count, 'document')} ${count === 1 ? 'changes' : 'change'} this plan`,
  replacedTitle: 'This plan has been replaced',
  replacedText: 'Periods before that day still go by this plan; from that day on by the new one.',
  endedFrom: (day) => `Ended from ${day}`,
  endedBecause: (reason) => `: ${reason}`,
  ends: 'Indicators and tasks that end',
  endsText:
    'From the day of this decision on these lines are no longer in force; figures and results of past periods stay.',
  endsNone: 'No line is ended yet: every line of the plan in force stays.',
  endOne: 'End a line',
  line: 'Line that ends',
  chooseLine: 'Choose an indicator or a task…',
  indicatorLine: (name) => `Indicator: ${name}`,
  taskLine: (text) => `Task: ${text}`,
  noLine: 'Please choose an indicator or a task.',
  reason: 'Reason',
  reasonHint: 'Kept with the plan and shown beside the line.',
  keep: 'Do not end it',
  keepOf: (line) => `Do not end: ${line}`,
  noneLeft: 'There is no line in force left to end.',
  emptyTitle: 'Nothing new is written yet',
  empty:
    'Write an objective and choose under it the indicators that are new or get another target. If you only add tasks, write them among the tasks of the plan; if you only end lines, no objective is needed.',
  draftText: {
    SUPPLEMENT:
      'Write only new objectives, indicators and tasks. Every line in force stays; it need not be written again.',
    AMEND:
      'Write only what changes: new indicators, indicators with another target (add them here with the new one), and lines that end. All others stay; they need not be written again.',
    REPLACE:
      'A copy of everything in force, the unit’s own targets included. From the day of the decision on only what stands here is in force; targets given to lower units stay until they are given again.',
  },
};
