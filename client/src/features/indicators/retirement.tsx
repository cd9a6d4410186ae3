import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '#gql/indicators/gql.ts';
import { formatDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { later } from '#lib/later.tsx';
import { useVerb } from '#lib/use-verb.ts';
import { Notice } from '#ui/states.tsx';
import { tellRefusal } from '#ui/tell-refusal.ts';
import type { IndicatorOnPage } from './indicator-on-page.ts';
import { texts } from './texts/index.ts';

const ReviveIndicator = graphql(`
  mutation ReviveIndicator($input: ReviveIndicatorInput!) {
    reviveIndicator(input: $input) { indicator { id } userErrors { code path message } }
  }
`);

const RetireForm = later(async () => (await import('./retire-form.tsx')).RetireForm);
const MergeForm = later(async () => (await import('./merge-form.tsx')).MergeForm);

interface Props {
  indicator: IndicatorOnPage;
  onChanged: () => void;
}

/** Of one that is in use. */
export function RetireIndicator({ indicator, onChanged }: Props) {
  const [open, setOpen] = useState<'RETIRE' | 'MERGE' | null>(null);
  if (indicator.retiredFrom !== null) return null;
  const form = { indicator, onDone: onChanged, onClose: () => setOpen(null) };
  return (
    <>
      <Button variant="default" onClick={() => setOpen('RETIRE')}>
        {texts.retire.open}
      </Button>
      <Button variant="default" onClick={() => setOpen('MERGE')}>
        {texts.merge.open}
      </Button>
      {open === 'RETIRE' ? <RetireForm {...form} /> : null}
      {open === 'MERGE' ? <MergeForm {...form} /> : null}
    </>
  );
}

/** Since when it is not used, why, and what is used instead; taken back until that day. */
export function Retirement({ indicator, onChanged }: Props) {
  const { today } = useFrame();
  const reviving = useVerb(ReviveIndicator);
  const { id, retiredFrom, retiredReason, mergedInto, viewerMayChange } = indicator;
  if (retiredFrom === null) return null;
  const revive = async () => {
    const { problems } = await reviving.send({ indicatorId: id });
    if (problems) return tellRefusal(problems);
    notifications.show({ color: 'green', message: texts.retire.revived });
    onChanged();
  };
  return (
    <Notice
      tone="warn"
      title={texts.retire.mark(formatDay(retiredFrom))}
      actions={
        viewerMayChange && retiredFrom > today ? (
          <Button variant="default" size="xs" loading={reviving.isBusy} onClick={() => void revive()}>
            {texts.retire.revive}
          </Button>
        ) : null
      }
    >
      {retiredReason === null ? null : <p>{texts.retire.reason(retiredReason)}</p>}
      {mergedInto === null ? null : (
        <Link to="/danh-muc/$indicatorId" params={{ indicatorId: mergedInto.id }}>
          {texts.retire.instead(mergedInto.name)}
        </Link>
      )}
    </Notice>
  );
}
