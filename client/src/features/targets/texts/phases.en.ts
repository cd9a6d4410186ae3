import type { vi } from './phases.vi.ts';

const NAMES: Readonly<Record<number, string>> = { 3: 'Quarter I', 6: '6 months', 9: '9 months' };

export const en: typeof vi = {
  title: 'Phases within the year',
  text: 'What has to be reached from the start of the year to the end of each phase. Write a share of the year’s target (20%) or a number. Within the year the board compares with the phases that are over; a target without phases is compared as before.',
  open: 'Phase the drafted targets',
  close: 'Close the phases',
  adjust: 'Adjust the phases',
  adjustText:
    'What has to be reached from the start of the year to the end of each phase, of the targets in force. Change or empty a cell; it comes into force with the adjustment, under the same document. Other cells stay.',
  choose: 'Indicator',
  choosing: 'Choose an indicator to phase',
  none: 'No target of the year is there yet. Please enter one in the grid above first.',
  who: 'Unit or department',
  target: 'Target of the year',
  own: 'The unit’s own target',
  end: (until) => NAMES[until] ?? `${until} months`,
  cellOf: (name, until) => `${name}, by the end of ${NAMES[until]?.toLowerCase() ?? `${until} months`}`,
  line: 'Paste one line',
  lineOf: (name) => `Paste one line of phases of ${name}`,
  lineExample: 'QI 20%; 6T 45%; 9T 70%',
  even: 'Equal shares',
  evenOf: (name) => `Equal quarters of ${name}`,
  save: 'Save the phases',
  saved: 'The phases are saved.',
  unread: 'Not saved: what is not clear is asked beneath each cell.',
  inForce: 'Given already: change it by adjusting.',
};
