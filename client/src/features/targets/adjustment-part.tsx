import { isTerm } from '@dich/measure/years';
import { Button } from '@mantine/core';
import { IconAdjustments, IconArrowBackUp, IconRestore } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { graphql } from '#gql/targets/gql.ts';
import type { PhasedEntriesQuery, TermEntriesQuery } from '#gql/targets/graphql.ts';
import { later } from '#lib/later.tsx';
import { usePage } from '#lib/use-page.ts';
import { useKeptWords } from '#ui/kept-words.ts';
import { PageStates } from '#ui/page-states.tsx';
import { PageSkeleton } from '#ui/states.tsx';
import type { BesideEntries } from './adjustments.ts';
import classes from './assignment.module.css';
import type { AssignmentGrid } from './grid.ts';
import { QuotaGrid } from './quota-grid.tsx';
import { texts } from './texts/index.ts';
import { useAdjustments } from './use-adjustments.ts';

const AdjustForm = later(async () => (await import('./adjust-form.tsx')).AdjustForm);
const WithdrawForm = later(async () => (await import('./withdraw-form.tsx')).WithdrawForm);

const AdjustedParts = later(async () => (await import('./adjusted-parts.tsx')).AdjustedParts);

const AdjustedPhases = later(async () => (await import('./adjusted-phases.tsx')).AdjustedPhases);

const PhasedEntriesDocument = graphql(`
  query PhasedEntries($planId: ID!) {
    assignmentGrid(planId: $planId) {
      plan { id }
      rows {
        parentTarget { id phases { until text } whyNotPhased { text } }
        cells { inForce { id phases { until text } whyNotPhased { text } } }
        departmentCells { inForce { id phases { until text } whyNotPhased { text } } }
      }
    }
  }
`);

const TermEntriesDocument = graphql(`
  query TermEntries($planId: ID!) {
    assignmentGrid(planId: $planId) {
      plan { id }
      rows {
        parentTarget { id overYears yearParts { year text } }
        cells { inForce { id overYears yearParts { year text } } }
      }
    }
  }
`);

interface Props {
  grid: AssignmentGrid;
  reload: () => void;
}

/** Điều chỉnh, thu hồi: what is in force is changed in the same grid; nothing happens before the act. */
export function AdjustmentPart({ grid, reload }: Props) {
  return isTerm(grid.plan.year) ? <OfTerm grid={grid} reload={reload} /> : <OfYear grid={grid} reload={reload} />;
}

/** Of a year what is to be reached within it stands beside the words. */
function OfYear({ grid, reload }: Props) {
  const page = usePage(PhasedEntriesDocument, { planId: grid.plan.id });
  return (
    <PageStates page={page} skeleton={<PageSkeleton rows={3} />}>
      {({ assignmentGrid }) => (
        <Phased {...{ grid, entries: assignmentGrid }} reload={() => both(page.retry, reload)} />
      )}
    </PageStates>
  );
}

function Phased({ grid, entries, reload }: Props & { entries: PhasedEntriesQuery['assignmentGrid'] }) {
  const beside = useMemo<BesideEntries>(() => {
    const inForce = (entries?.rows ?? []).flatMap(({ parentTarget, cells, departmentCells }) => [
      parentTarget,
      ...[...cells, ...departmentCells].map((cell) => cell.inForce),
    ]);
    return { phased: byId(inForce) };
  }, [entries]);
  return <Adjusting {...{ grid, beside, reload }} />;
}

/** Of a term the parts of its years stand beside the words: asked for of terms alone. */
function OfTerm({ grid, reload }: Props) {
  const page = usePage(TermEntriesDocument, { planId: grid.plan.id });
  return (
    <PageStates page={page} skeleton={<PageSkeleton rows={3} />}>
      {({ assignmentGrid }) => (
        <Divided {...{ grid, entries: assignmentGrid }} reload={() => both(page.retry, reload)} />
      )}
    </PageStates>
  );
}

function Divided({ grid, entries, reload }: Props & { entries: TermEntriesQuery['assignmentGrid'] }) {
  const beside = useMemo<BesideEntries>(() => {
    const inForce = (entries?.rows ?? []).flatMap(({ parentTarget, cells }) => [
      parentTarget,
      ...cells.map((cell) => cell.inForce),
    ]);
    return { ofTerm: byId(inForce) };
  }, [entries]);
  return <Adjusting {...{ grid, beside, reload }} />;
}

const byId = <T extends { id: string }>(targets: readonly (T | null)[]): ReadonlyMap<string, T> =>
  new Map(targets.flatMap((target) => (target ? [[target.id, target] as const] : [])));

function both(one: () => void, other: () => void): void {
  one();
  other();
}

function Adjusting({ grid, beside, reload }: Props & { beside: BesideEntries }) {
  const adjustments = useAdjustments(grid, beside);
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
      {beside.ofTerm ? <AdjustedParts grid={grid} adjustments={adjustments} /> : null}
      {beside.phased ? <AdjustedPhases grid={grid} adjustments={adjustments} /> : null}
      {isOpen === 'adjust' ? <AdjustForm {...form} kept={kept} /> : null}
      {isOpen === 'withdraw' ? <WithdrawForm {...form} /> : null}
    </>
  );
}
