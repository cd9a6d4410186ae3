import { useFigureFile } from '#features/reports/figure-file.ts';
import type { WhyQuery } from '#gql/rollups/graphql.ts';
import { readFragment } from '#gql/ui/fragment-masking.ts';
import { EvidenceFileFields } from '#ui/evidence/evidence-file.ts';
import { EvidenceList } from '#ui/evidence/evidence-list.tsx';
import { texts } from './texts/index.ts';

type Figure = NonNullable<NonNullable<WhyQuery['indicatorValue']>['figure']>;

/** What shows that the unit's own figure is right: files, and the document that it names. */
export function WhyEvidence({ figure, of }: { figure: Figure; of: string }) {
  const ask = useFigureFile();
  return (
    <section>
      <h3>{texts.evidence}</h3>
      {figure.evidence ? <p>{figure.evidence}</p> : null}
      {figure.files.length > 0 ? (
        <EvidenceList files={readFragment(EvidenceFileFields, figure.files)} of={of} ask={ask} />
      ) : null}
    </section>
  );
}
