import type { vi } from './vi.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const en: typeof vi = {
  title: 'Reporting regimes',
  lead: 'A regime says which periods are reported, up to which day data are counted, who sends and by when. What your unit sets holds for it and the units below, for the indicators that are reported under it.',
  add: 'Set a regime',
  own: 'Set by your unit',
  ownEmpty: 'Your unit has set none. Press “Set a regime”, or take one of those below as a model.',
  others: 'Shared, or set by other units',
  shared: 'shared',
  keptBy: (unit) => `set by ${unit}`,
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  noDue: 'due from nobody yet',
  useAsModel: 'Take as a model',
  edit: 'Change',
  newTitle: 'Set a reporting regime',
  editTitle: (name) => `Change: ${name}`,
  notYours: 'There is no such regime, or it is not set by your unit.',
  copyOf: (name) => `${name} (own)`,
  name: 'Name of the regime',
  legalBasis: 'Legal basis',
  legalBasisHint: 'The document that ordains it, with its number and day.',
  description: 'Description',
  validFrom: 'In force from',
  validFromHint: 'Nobody owes a period that ended before this day.',
  changeFrom: 'Changes hold from',
  changeFromHint: 'Only periods that begin on this day or later follow; those that have begun stay.',
  badDay: 'This is not a day. Type day/month/year, such as 01/01/2026.',
  save: 'Save the regime',
  cancel: 'Cancel',
  saved: 'The regime has been saved.',
  parts: 'Periods',
  part: (index) => `Period ${index}`,
  addPart: 'Add a kind of period',
  removePart: 'Remove this kind',
  kind: 'Kind of period',
  kinds: {
    MONTH: 'Month',
    QUARTER: 'Quarter',
    HALF_YEAR: 'Half-year',
    NINE_MONTHS: 'Nine months',
    YEAR: 'Year',
    AD_HOC: 'Ad hoc',
  },
  vintage: 'Kind of figures',
  vintages: { ESTIMATE: 'Estimate', PRELIMINARY: 'Preliminary', OFFICIAL: 'Official' },
  bounds: 'The period runs',
  boundsOf: {
    CALENDAR: 'with the months of the calendar',
    FROM_15TH: 'from the 15th of the month before to the 14th (Government regulation 09/2019)',
  },
  only: 'Which of the year',
  onlyHint: 'Leave empty for all. “1” is the first of the year alone; “1, 3” the first and the third.',
  badOnly: 'Write the places of the periods, separated by commas.',
  adHocFrom: 'From',
  adHocTo: 'To the end of',
  cutoff: 'Data up to the end of',
  dues: 'Due (until 24:00 of that day; “before 15/6” is the end of 14/6)',
  levels: { PROVINCE: 'Province', DISTRICT: 'District', COMMUNE: 'Commune', DEPARTMENT: 'Departments' },
  due: 'Due',
  dueOf: (level) => `Due from: ${level}`,
  ways: { NONE: 'owes none', DAYS: 'days after the period', MONTH: 'a day of a month' },
  days: 'Days',
  dayOfMonth: 'Day',
  month: 'Month',
  months: (months) =>
    months === 0
      ? 'last month of the period'
      : months > 0
        ? `${months} after its last month`
        : `${-months} before its last month`,
  shift: 'Due on a day off',
  shifts: {
    NONE: 'stays',
    BEFORE: 'moves to the working day before',
    AFTER: 'moves to the working day after',
  },
  locksAfter: 'Closes after the due date (days)',
  locksAfterHint: 'Leave empty: never. Who reviews the reports can still extend it.',
  preview: 'Preview',
  previewText: (year) =>
    `Periods and due dates of ${year} as drafted, moved by the working days that the province has stated.`,
  previewEmpty: (year) => `No period in ${year}.`,
  previewYear: 'Year',
  period: 'Period',
  span: 'From, to',
  periodName: (kind, endsOn) => {
    const [year, month] = [endsOn.slice(0, 4), Number(endsOn.slice(5, 7))];
    switch (kind) {
      case 'MONTH':
        return `${MONTHS[month - 1]} ${year}`;
      case 'QUARTER':
        return `Quarter ${Math.ceil(month / 3)} of ${year}`;
      case 'HALF_YEAR':
        return month <= 6 ? `First half of ${year}` : `Second half of ${year}`;
      case 'NINE_MONTHS':
        return `First nine months of ${year}`;
      case 'YEAR':
        return `Year ${year}`;
      case 'AD_HOC':
        return 'Ad hoc report';
    }
  },
  nobody: 'nobody',
  locksOn: (day) => `closes after ${day}`,
  end: {
    open: 'End',
    title: (name) => `End: ${name}`,
    text: 'No period begins after the day. Those that have begun are reported to their end.',
    lastOn: 'Last day',
    needDay: 'Enter the day.',
    reason: 'Reason',
    needReason: 'Give the reason.',
    done: 'The regime has been ended.',
  },
  calendar: {
    title: 'Working days',
    text: 'Saturdays and Sundays are off. Here the province adds the New Year, holidays and swapped days of each year; a due date on a day off moves where its regime says so.',
    year: (year) => `Year ${year}`,
    none: (year) => `The province has not stated the working days of ${year}.`,
    off: 'off',
    worked: 'worked',
    work: 'work',
    edit: 'State the days',
    editTitle: (year) => `Working days of ${year}`,
    lines: 'One day, or span of days, a line',
    linesHint:
      'The day, or “16/02/2026 - 20/02/2026”, and its name. A day that is worked has “work” after it: “22/08/2026 work for 31/08”.',
    badLine: (line) => `The line “${line}” does not begin with a day of this year and its name.`,
    save: 'Save the working days',
    saved: 'Saved; due dates to come have been counted anew.',
  },
};
