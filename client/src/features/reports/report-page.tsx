import { IconFileOff } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { later } from '#lib/later.tsx';
import { usePage } from '#lib/use-page.ts';
import { SavedNotice } from '#ui/no-line.tsx';
import { RecordStates } from '#ui/page-states.tsx';
import { PageSkeleton } from '#ui/states.tsx';
import { REPORT_KEPT, ReportPageDocument } from './report-on-page.ts';
import { texts } from './texts/index.ts';

/** The form and what reads it come while the figures are asked for: neither waits for the other. */
const coming = import('./report-view.tsx');
const ReportView = later(async () => (await coming).ReportView, <PageSkeleton />);

const route = getRouteApi('/frame/bao-cao/$reportId');

export function ReportPage(): ReactNode {
  const { reportId } = route.useParams();
  const page = usePage(ReportPageDocument, { reportId }, REPORT_KEPT);
  return (
    <RecordStates
      page={page}
      record={({ report }) => report}
      icon={<IconFileOff size={28} />}
      back={<Link to="/bao-cao">{texts.title}</Link>}
    >
      {(report) => (
        <>
          <SavedNotice savedAt={page.state === 'ready' ? page.savedAt : null} />
          <ReportView key={report.id} report={report} reload={page.retry} />
        </>
      )}
    </RecordStates>
  );
}
