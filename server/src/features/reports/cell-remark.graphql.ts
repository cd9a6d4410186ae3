import { identity, instant, int, object, text } from '#kernel/objects.ts';

export const RemarkAnswerType = object('RemarkAnswer', 'Trả lời: what who makes the report says to a remark.', {
  text: text('In their words.'),
  answeredAt: instant('When it was written.'),
  answeredBy: text('Full name of who wrote it.'),
});

export const CellRemarkType = object(
  'CellRemark',
  'Nhận xét: what who returned a version said about one cell of it. It is answered, or the cell changed, before the next version is sent.',
  {
    id: identity,
    version: int('The version that was returned.'),
    text: text('What is to be put right, in the words of who returned it.'),
    remarkedAt: instant('When it was returned.'),
    remarkedBy: text('Full name of who returned it.'),
  },
);
