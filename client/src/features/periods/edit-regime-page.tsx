import { IconCalendarOff } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { readFragment } from '#gql/periods/fragment-masking.ts';
import { graphql } from '#gql/periods/gql.ts';
import { typedDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import { draftOf } from './regime-draft.ts';
import { RegimeFields } from './regime-fields.ts';
import { RegimeForm } from './regime-form.tsx';
import { texts } from './texts/index.ts';

const RegimeToEdit = graphql(`
  query RegimeToEdit {
    regimes { id ...RegimeFields }
  }
`);

const UpdateRegime = graphql(`
  mutation UpdateRegime($input: UpdateRegimeInput!) {
    updateRegime(input: $input) { regime { id revision } userErrors { code path message } }
  }
`);

const route = getRouteApi('/frame/che-do-bao-cao/$regimeId');

/** Another rule of a regime that the unit keeps, from a day on. */
export function EditRegimePage() {
  const { regimeId } = route.useParams();
  const { today } = useFrame();
  const navigate = useNavigate();
  const update = useVerb(UpdateRegime);
  const page = usePage(RegimeToEdit, {});
  return (
    <PageStates page={page}>
      {({ regimes }) => {
        const regime = readFragment(RegimeFields, regimes).find(({ id }) => id === regimeId);
        if (!regime?.viewerMayEdit) return <EmptyState icon={<IconCalendarOff size={28} />} title={texts.notYours} />;
        const { name, legalBasis, description, revision, parts } = regime;
        return (
          <>
            <PageHead title={texts.editTitle(name)} />
            <RegimeForm
              key={revision}
              initial={{
                ...{ name, legalBasis: legalBasis ?? '', description, validFrom: typedDay(today) },
                parts: parts.map(draftOf),
              }}
              day={{ label: texts.changeFrom, hint: texts.changeFromHint }}
              save={(given) => update.send({ regimeId, revision, ...given })}
              onClose={() => void navigate({ to: '/che-do-bao-cao' })}
            />
          </>
        );
      }}
    </PageStates>
  );
}
