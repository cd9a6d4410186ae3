import type { vi } from './talk.vi.ts';

export const en: typeof vi = {
  handOver: {
    open: 'Done, hand over',
    title: 'Hand over to who submits it',
    titleTo: (names: string) => `Hand over to ${names}`,
    text: 'Who submits it finds it on the home page and is told. The figures stay as they are handed over; to change them, take the report back.',
    nobody:
      'Nobody holds an office that submits this report. You can still hand it over; whoever gets such an office will see it. Tell the administrator of your unit.',
    note: 'Words to who submits it',
    noteHint: 'May be left empty.',
    submit: 'Hand over',
    done: 'The report was handed over.',
    by: (name: string, at: string) => `${name} completed it and handed it over at ${at}`,
    stays: 'The figures stay as they were handed over. To change them, take the report back.',
    takeBack: 'Take back',
    takeBackTitle: 'Take the report back to change it',
    takeBackText: 'It is no longer with who submits it. Hand it over again when it is done.',
    takenBack: 'The report was taken back.',
    handBack: 'Hand back',
    handBackTitle: 'Hand back to who enters the figures',
    handBackText: 'Who handed it over is told and goes on. If it is a few cells, change them here and submit.',
    handedBack: 'The report was handed back.',
  },
  checks: {
    title: (errors: number, open: number) =>
      [
        errors > 0 ? `${errors} ${errors === 1 ? 'contradiction' : 'contradictions'} to mend` : null,
        open > 0 ? `${open} unusual ${open === 1 ? 'figure' : 'figures'} to mend or to note` : null,
      ]
        .filter(Boolean)
        .join(' · ') || 'Unusual figures, all with a note',
    mend: 'To be mended before it is submitted.',
    noted: 'Noted.',
    note: 'If the number is right, note why on its row. The reviewer reads what was asked together with the note.',
    wanted: (count: number) => `${count} to mend or to note before it is submitted`,
    goAlong: (count: number) => `${count} that go along with your notes`,
  },
  remarks: {
    by: (name: string, at: string, version: number) => `${name} on submission ${version}, ${at}`,
    answeredBy: (name: string, at: string) => `${name} answered, ${at}`,
    answer: 'Answer this remark, or change the figure',
    answerOf: (indicator: string) => `Answer the remark: ${indicator}`,
    send: 'Answer',
    change: 'Change the answer',
    add: 'Remark',
    addOf: (indicator: string) => `Remark: ${indicator}`,
    hint: 'What is to be put right here. It goes out when the report is returned.',
    along: (count: number) => `With remarks on ${count} ${count === 1 ? 'indicator' : 'indicators'}`,
    waiting: (count: number) =>
      `${count} ${count === 1 ? 'remark is' : 'remarks are'} not sent. Return the report to send them; accepting it drops them.`,
    since: (count: number) => `Changed, answered ${count}`,
    returnedBefore: (version: number) => `Why submission ${version} was returned`,
    toAnswer: (count: number) =>
      `${count} ${count === 1 ? 'cell has a remark' : 'cells have remarks'} of the reviewer: change the figure, or answer on the row.`,
  },
};
