import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import { useOpened } from '#lib/use-opened.ts';
import { usePage } from '#lib/use-page.ts';
import { EditForm } from '#ui/edit-form.tsx';
import { OpenButton } from '#ui/open-button.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EndedLineFields, EndedLines, type EndedLinesOfPlan, lineInWords } from './ended-lines.tsx';
import classes from './plan-edit.module.css';
import { amending as texts } from './texts/amending.ts';
import type { EndedLineWords, PlanEdits } from './use-plan-edits.ts';

const LinesToEnd = graphql(`
  query LinesToEnd($planId: ID!) {
    plan(id: $planId) {
      id
      linesInForce { id indicator { id name } }
      tasksInForce { id text }
      objectives { id indicators { id indicator { id } } }
    }
  }
`);

interface Props {
  planId: string;
  lines: EndedLinesOfPlan;
  edits: Pick<PlanEdits, 'setEndedLines'>;
}

/** Which lines in force a draft ends: those that are, each taken back with one click, and a form for one more. */
export function EndedLinesEditor({ planId, lines: masked, edits }: Props) {
  const adding = useOpened();
  const ended = readFragment(EndedLineFields, masked);
  const words = ended.map(({ indicator, task, reason }) => ({
    ...{ indicatorId: indicator?.id ?? null, taskId: task?.id ?? null, reason },
  }));
  return (
    <EndedLines
      lines={masked}
      act={(line) => (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={texts.keepOf(lineInWords(line))}
          onClick={() => void edits.setEndedLines(words.filter((_, index) => ended[index]?.id !== line.id))}
        >
          {texts.keep}
        </Button>
      )}
    >
      {adding.isOpen ? (
        <EndOne planId={planId} words={words} edits={edits} onClose={adding.close} />
      ) : (
        <div className={classes.foot}>
          <OpenButton form={adding} icon={IconPlus}>
            {texts.endOne}
          </OpenButton>
        </div>
      )}
    </EndedLines>
  );
}

interface EndOneProps extends Omit<Props, 'lines'> {
  words: readonly EndedLineWords[];
  onClose: () => void;
}

function EndOne({ planId, words, edits, onClose }: EndOneProps) {
  const page = usePage(LinesToEnd, { planId });
  return (
    <PageStates page={page}>
      {({ plan }) => {
        const held = new Set(plan?.objectives.flatMap(({ indicators }) => indicators.map((line) => line.indicator.id)));
        const isEnded = (id: string) => words.some(({ indicatorId, taskId }) => indicatorId === id || taskId === id);
        const options = [
          ...(plan?.linesInForce ?? [])
            .filter(({ indicator: { id } }) => !held.has(id) && !isEnded(id))
            .map(({ indicator }) => ({ value: `i ${indicator.id}`, label: texts.indicatorLine(indicator.name) })),
          ...(plan?.tasksInForce ?? [])
            .filter(({ id }) => !isEnded(id))
            .map(({ id, text }) => ({ value: `t ${id}`, label: texts.taskLine(text) })),
        ];
        const fields = [
          {
            ...{ name: 'line' as const, label: texts.line, wide: true },
            options: [{ value: '', label: options.length > 0 ? texts.chooseLine : texts.noneLeft }, ...options],
            check: (chosen: string) => (chosen === '' ? texts.noLine : null),
          },
          { name: 'reason' as const, label: texts.reason, hint: texts.reasonHint, lines: 2 },
        ];
        return (
          <EditForm
            inline
            label={texts.endOne}
            fields={fields}
            onSave={({ line, reason }) => {
              const [kind, id = ''] = line.split(' ');
              const one = kind === 'i' ? { indicatorId: id, taskId: null } : { indicatorId: null, taskId: id };
              return edits.setEndedLines([...words, { ...one, reason }]);
            }}
            onClose={onClose}
          />
        );
      }}
    </PageStates>
  );
}
