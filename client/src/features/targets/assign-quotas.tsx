import { IconSend } from '@tabler/icons-react';
import { graphql } from '#gql/targets/gql.ts';
import { readDay } from '#lib/dates.ts';
import { isDay } from '#lib/field-checks.ts';
import { texts } from '#lib/texts/targets.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { Notice } from '#ui/states.tsx';
import type { AssignmentGrid } from './grid.ts';
import { Gaps, gapsOf } from './quota-gaps.tsx';
import type { QuotaDrafts } from './use-quota-drafts.ts';

const AssignTargets = graphql(`
  mutation AssignTargets($input: AssignTargetsInput!) {
    assignTargets(input: $input) { targets { id } userErrors { code path message } }
  }
`);

const FIELDS = [
  { name: 'number', label: texts.assign.number, hint: texts.assign.numberHint },
  { name: 'signedOn', label: texts.assign.signedOn, check: isDay(texts.assign.badDay) },
  { name: 'gapExplanation', label: texts.assign.gap, hint: texts.assign.gapHint, lines: 2 },
] as const;

interface Props {
  grid: AssignmentGrid;
  quotas: QuotaDrafts;
  onAssigned: () => void;
}

/** The act that puts drafted quotas in force; shows what does not fit before it asks. */
export function AssignQuotas({ grid, quotas, onAssigned }: Props) {
  const assign = useVerb(AssignTargets);
  return (
    <ActDialog
      open={texts.assign.open}
      icon={<IconSend size={16} aria-hidden />}
      title={texts.assign.title}
      text={texts.assign.text}
      fields={FIELDS}
      submit={texts.assign.submit}
      done={texts.assign.done}
      prepare={async () => ((await quotas.saving.flush()) ? null : texts.assign.unsaved)}
      act={({ number, signedOn, gapExplanation }) =>
        assign.send({
          planId: grid.plan.id,
          number: number.trim() || null,
          signedOn: readDay(signedOn),
          gapExplanation: gapExplanation.trim() || null,
        })
      }
      onDone={onAssigned}
    >
      <GapsNow grid={grid} quotas={quotas} />
    </ActDialog>
  );
}

function GapsNow({ grid, quotas }: Pick<Props, 'grid' | 'quotas'>) {
  const gaps = gapsOf(grid, quotas.drafts);
  return gaps.length === 0 ? <Notice>{texts.assign.noGaps}</Notice> : <Gaps title={texts.assign.gaps} gaps={gaps} />;
}
