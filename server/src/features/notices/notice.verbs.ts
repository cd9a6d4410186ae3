import { viewer } from '#features/people/people.verbs.ts';
import { verb, verbs } from '#kernel/verbs.ts';
import { markNoticesRead } from './mark-notices-read.ts';
import * as inputs from './notice.inputs.ts';

export const NoticeVerbs = verbs({
  markNoticesRead: verb({
    does: 'Đánh dấu đã đọc: notices of the viewer’s own.',
    afterEnd: 'OWN',
    takes: inputs.MarkNoticesReadInput,
    answers: { viewer },
    by: markNoticesRead,
  }),
});
