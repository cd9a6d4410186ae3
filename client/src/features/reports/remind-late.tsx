import { IconBellRinging } from '@tabler/icons-react';
import { graphql } from '#gql/reports/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import type { Chosen } from './period-terms.tsx';
import { texts } from './texts/index.ts';

const Remind = graphql(`
  mutation RemindLate($input: RemindLateInput!) {
    remindLate(input: $input) { period { id } userErrors { code path message } }
  }
`);

const words = texts.remind;

/** Nhắc: tells those who owe reports that are overdue, each once a day. */
export function RemindLate({ late, onDone }: { late: Chosen; onDone: () => void }) {
  const remind = useVerb(Remind);
  const count = late.unitIds.length + late.departmentIds.length;
  return (
    <ActDialog
      open={words.open(count)}
      icon={<IconBellRinging size={16} aria-hidden />}
      variant="default"
      title={words.title(count)}
      text={words.text}
      submit={words.submit}
      done={words.done}
      act={() => remind.send(late)}
      onDone={onDone}
    />
  );
}
