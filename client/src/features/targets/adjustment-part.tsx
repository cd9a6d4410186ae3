import { Button } from '@mantine/core';
import { IconAdjustments, IconArrowBackUp, IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { later } from '#lib/later.tsx';
import { useKeptWords } from '#ui/kept-words.ts';
import classes from './assignment.module.css';
import type { AssignmentGrid } from './grid.ts';
import { QuotaGrid } from './quota-grid.tsx';
import { texts } from './texts/index.ts';
import { useAdjustments } from './use-adjustments.ts';

const AdjustForm = later(async () => (await import('./adjust-form.tsx')).AdjustForm);
const WithdrawForm = later(async () => (await import('./withdraw-form.tsx')).WithdrawForm);

/** Điều chỉnh, thu hồi: what is in force is changed in the same grid; nothing happens before the act. */
export function AdjustmentPart({ grid, reload }: { grid: AssignmentGrid; reload: () => void }) {
  const adjustments = useAdjustments(grid);
  const [isOpen, setIsOpen] = useState<'adjust' | 'withdraw' | null>(null);
  const kept = useKeptWords(grid.plan.id);
  const { adjusted, withdrawn } = adjustments;
  const form = { grid, adjustments, onClose: () => setIsOpen(null), onAnswered: reload };
  return (
    <>
      <div className={classes.toolbar}>
        <p className={classes.hint}>{texts.adjust.hint}</p>
        {adjusted.length + withdrawn.length > 0 ? (
          <Button variant="subtle" leftSection={<IconRestore size={16} aria-hidden />} onClick={adjustments.reset}>
            {texts.adjust.reset}
          </Button>
        ) : null}
        <Button
          leftSection={<IconAdjustments size={16} aria-hidden />}
          disabled={adjusted.length === 0}
          title={adjusted.length === 0 ? texts.adjust.nothing : undefined}
          onClick={() => setIsOpen('adjust')}
        >
          {texts.adjust.adjustSome(adjusted.length)}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          disabled={withdrawn.length === 0}
          title={withdrawn.length === 0 ? texts.adjust.nothingWithdrawn : undefined}
          onClick={() => setIsOpen('withdraw')}
        >
          {texts.adjust.withdrawSome(withdrawn.length)}
        </Button>
      </div>
      <QuotaGrid grid={grid} quotas={adjustments} />
      {isOpen === 'adjust' ? <AdjustForm {...form} kept={kept} /> : null}
      {isOpen === 'withdraw' ? <WithdrawForm {...form} /> : null}
    </>
  );
}
