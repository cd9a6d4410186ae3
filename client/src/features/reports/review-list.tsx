import { Checkbox } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { InboxReportFragment } from '#gql/reports/graphql.ts';
import { formatDay, formatMoment } from '#lib/dates.ts';
import card from '#ui/card.module.css';
import { OnTimeMark } from '#ui/marks.tsx';
import { isOnTime, senderOf, warningsIn } from './review-inbox.ts';
import classes from './review-list.module.css';
import { texts } from './texts/index.ts';

interface Props {
  reports: readonly InboxReportFragment[];
  /** Chosen to be accepted together; left out beside an open report. */
  selection?: { chosen: ReadonlySet<string>; toggle: (id: string) => void };
}

/** What waits for a decision, the longest waiting first. */
export function ReviewList({ reports, selection }: Props) {
  return (
    <ul className={`${card.card} ${classes.list} ${selection ? '' : classes.plain}`}>
      {reports.map((report) => (
        <li key={report.id}>
          {selection ? (
            <Checkbox
              aria-label={texts.review.select(senderOf(report))}
              checked={selection.chosen.has(report.id)}
              disabled={!report.viewerMayAccept}
              onChange={() => selection.toggle(report.id)}
            />
          ) : null}
          <Link to="/duyet/$reportId" params={{ reportId: report.id }} className={classes.item}>
            <span className={classes.sender}>
              <b>{senderOf(report)}</b>
              <span>{report.period.label}</span>
              {report.submittedAt ? (
                <small>{texts.review.sentAt(formatMoment(report.submittedAt), report.submittedBy ?? '')}</small>
              ) : null}
            </span>
            <InboxMarks report={report} />
            <IconChevronRight className={classes.chevron} size={18} aria-hidden />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function InboxMarks({ report }: { report: InboxReportFragment }) {
  const onTime = isOnTime(report);
  const warnings = warningsIn(report);
  return (
    <span className={classes.marks}>
      {warnings > 0 ? <span className={classes.warnings}>{texts.review.warnings(warnings)}</span> : null}
      {onTime === null ? null : <OnTimeMark isOnTime={onTime} />}
      {report.dueOn ? <span className={classes.due}>{texts.review.due(formatDay(report.dueOn))}</span> : null}
    </span>
  );
}
