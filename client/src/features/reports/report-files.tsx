import { DownloadMenu } from '#ui/download/download-menu.tsx';

/** The report as a file, which is also what is filled in elsewhere. */
export function ReportFiles({ reportId }: { reportId: string }) {
  return <DownloadMenu table="report" asked={{ id: reportId }} />;
}
