import type { vi } from './submitting.vi.ts';

export const en: typeof vi = {
  submit: {
    open: 'Submit to the leader',
    title: 'Submit targets to the leader to be assigned',
    text: 'Leaders are told, and assign them or return them with a reason. From now on the drafted targets stay as they are; to change them, take them back before the leader has decided.',
    note: 'Note to the leader',
    noteHint: 'May be empty. If the list above names something missing, please say why.',
    submit: 'Submit',
    done: 'Submitted to the leader.',
  },
  takeBack: {
    open: 'Take back',
    title: 'Take the submitted targets back',
    text: 'The targets are what they were before and can be edited. They wait for the leader no more; submit them again when they are ready.',
    submit: 'Take back',
    done: 'The targets were taken back.',
  },
  back: {
    open: 'Return',
    title: 'Return the drafted targets',
    text: 'Who submitted them is told and goes on writing. The reason is kept; when they are submitted again, what has changed is shown.',
    reason: 'Reason',
    reasonHint: 'What has to be changed or added.',
    submit: 'Return',
    done: 'The targets were returned.',
  },
  waitsText: 'The drafted targets stay as they were submitted.',
  mayDecide: 'A leader assigns them, or returns them with a reason.',
  drafted: (count, indicators) =>
    `${count} ${count === 1 ? 'target' : 'targets'} of ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'} drafted`,
  none: 'Nothing new has been drafted. Please write the targets of departments or lower units first.',
  toWhom: (name, text) => `${name} ${text}`,
  instead: (name, text, before) => `${name} ${text} (now: ${before})`,
  missing: (count) => `Before they are assigned: ${count} ${count === 1 ? 'point' : 'points'} to look at`,
};
