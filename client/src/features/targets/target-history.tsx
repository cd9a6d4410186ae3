import { Drawer } from '@mantine/core';
import { graphql } from '#gql/targets/gql.ts';
import type { TargetHistoryQuery } from '#gql/targets/graphql.ts';
import { formatDay, formatMoment } from '#lib/dates.ts';
import { documentName } from '#lib/document-name.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import { yearsName } from '#lib/years-name.ts';
import { PageStates } from '#ui/page-states.tsx';
import { TargetWords } from '#ui/target-words.tsx';
import type { HistoryOf } from './grid-drafts.ts';
import classes from './target-history.module.css';
import { texts } from './texts/index.ts';

const TargetHistoryDocument = graphql(`
  query TargetHistory($unitId: ID!, $departmentId: ID, $indicatorId: ID!, $year: Int!) {
    targetHistory(unitId: $unitId, departmentId: $departmentId, indicatorId: $indicatorId, year: $year) {
      id
      state
      source
      text
      ...TargetWords
      byUnit { id name type }
      decision { id kind number signedOn }
      inForceFrom
      inForceTo
      reason
      replaces { id text }
      acknowledgedAt
      acknowledgedBy
    }
  }
`);

type HistoryEntry = TargetHistoryQuery['targetHistory'][number];

interface Props {
  of: HistoryOf;
  onClose: () => void;
}

/** What was in force when, by which decision, and why it was changed; the newest first. */
export function TargetHistory({ of: { unitId, departmentId, indicatorId, year, name }, onClose }: Props) {
  const page = usePage(TargetHistoryDocument, { unitId, departmentId: departmentId ?? null, indicatorId, year });
  return (
    <Drawer opened onClose={onClose} position="right" size={480} title={texts.history.title}>
      <h2 className={classes.name}>
        {name} · {yearsName(year)}
      </h2>
      <PageStates page={page}>
        {({ targetHistory }) =>
          targetHistory.length === 0 ? (
            <p>{texts.history.empty}</p>
          ) : (
            <ol className={classes.entries}>
              {targetHistory.toReversed().map((entry) => (
                <li key={entry.id} className={isInForce(entry) ? classes.now : undefined}>
                  <HistoryLine entry={entry} />
                </li>
              ))}
            </ol>
          )
        }
      </PageStates>
    </Drawer>
  );
}

const isInForce = ({ state, inForceTo }: HistoryEntry): boolean => state === 'ISSUED' && inForceTo === null;

function HistoryLine({ entry }: { entry: HistoryEntry }) {
  const { source, byUnit, decision, replaces, reason, acknowledgedAt, acknowledgedBy } = entry;
  return (
    <>
      <div className={classes.act}>
        {actOf(entry)}
        {source === 'OWN' ? ` · ${texts.history.own}` : ''}
        {isInForce(entry) ? <span className={classes.mark}>{texts.history.inForce}</span> : null}
      </div>
      <TargetWords target={entry} compact={!isInForce(entry)} />
      <div className={classes.facts}>
        <div>{datesOf(entry)}</div>
        {source === 'ASSIGNED' && entry.state !== 'PROPOSED' ? <div>{texts.history.by(unitName(byUnit))}</div> : null}
        {decision ? <div>{documentName(decision)}</div> : null}
        {replaces && replaces.text !== entry.text ? <div>{texts.history.instead(replaces.text)}</div> : null}
        {reason ? <div>{texts.history.reason(reason)}</div> : null}
        {acknowledgedAt && acknowledgedBy ? (
          <div>{texts.history.acknowledged(acknowledgedBy, formatMoment(acknowledgedAt))}</div>
        ) : null}
      </div>
    </>
  );
}

/** An issued entry that gives a reason for taking another's place is an adjustment of it. */
function actOf({ state, source, replaces, reason }: HistoryEntry): string {
  if (state !== 'ISSUED') return texts.history[state];
  if (replaces && reason) return texts.history.ADJUSTED;
  return source === 'OWN' ? texts.history.ISSUED_OWN : texts.history.ISSUED;
}

function datesOf({ state, inForceFrom, inForceTo }: HistoryEntry): string | null {
  if (inForceFrom === null) return null;
  const from = formatDay(inForceFrom);
  if (state === 'PROPOSED') return texts.history.proposedOn(from);
  if (state === 'WITHDRAWN') return texts.history.withdrawnOn(from);
  return inForceTo === null
    ? texts.history.inForceFrom(from)
    : texts.history.inForceBetween(from, formatDay(inForceTo));
}
