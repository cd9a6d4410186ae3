import { type FragmentType, readFragment } from '#gql/reports/fragment-masking.ts';
import { graphql } from '#gql/reports/gql.ts';
import { formatMoment } from '#lib/dates.ts';
import { texts } from './texts/index.ts';
import classes from './version-list.module.css';

export const ReportVersionFields = graphql(`
  fragment ReportVersionFields on ReportVersion {
    version submittedAt submittedBy onTime estimate correctionReason declaredGaps
    approvedAt approvedBy selfApproved returnedAt returnedBy returnReason acceptedAt acceptedBy supersededAt
  }
`);

/** What was sent and what became of it, the newest first: nothing of it ever changes. */
export function VersionList({ versions: masked }: { versions: readonly FragmentType<typeof ReportVersionFields>[] }) {
  const versions = readFragment(ReportVersionFields, masked);
  return (
    <section className={classes.section}>
      <h2>{texts.versions.title}</h2>
      <ol className={classes.list}>
        {versions.toReversed().map((version) => (
          <li key={version.version}>
            <b>{texts.versions.version(version.version)}</b>
            <div>
              {texts.versions.submitted(formatMoment(version.submittedAt), version.submittedBy)} ·{' '}
              {version.onTime ? texts.versions.onTime : texts.versions.late}
              {version.estimate ? ` · ${texts.versions.estimate}` : ''}
            </div>
            <Line name={texts.versions.reason} text={version.correctionReason} />
            <Line name={texts.versions.gaps} text={version.declaredGaps} />
            {version.approvedAt ? (
              <div>
                {texts.approve.by(version.approvedBy ?? '', formatMoment(version.approvedAt))}
                {version.selfApproved ? ` (${texts.approve.self})` : ''}
              </div>
            ) : null}
            {version.returnedAt ? (
              <div>
                {texts.versions.returned(formatMoment(version.returnedAt), version.returnedBy ?? '')}
                {version.returnReason ? `: ${version.returnReason}` : ''}
              </div>
            ) : null}
            {version.acceptedAt ? (
              <div>{texts.versions.accepted(formatMoment(version.acceptedAt), version.acceptedBy ?? '')}</div>
            ) : null}
            {version.supersededAt ? <div>{texts.versions.superseded}</div> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ name, text }: { name: string; text: string | null }) {
  return text ? (
    <div>
      {name}: {text}
    </div>
  ) : null;
}
