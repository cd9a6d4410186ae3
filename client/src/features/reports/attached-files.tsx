import { readFragment } from '#gql/ui/fragment-masking.ts';
import { EvidenceFileFields } from '#ui/evidence/evidence-file.ts';
import { EvidenceList } from '#ui/evidence/evidence-list.tsx';
import { useFigureFile } from './figure-file.ts';
import type { ReportRow } from './report-row.ts';

/** Files of a figure, for who reads them. */
export function AttachedFiles({ row }: { row: ReportRow }) {
  const ask = useFigureFile();
  return <EvidenceList files={readFragment(EvidenceFileFields, row.files)} of={row.indicator.name} ask={ask} />;
}
