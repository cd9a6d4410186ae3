import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { readFragment } from '#gql/periods/fragment-masking.ts';
import { graphql } from '#gql/periods/gql.ts';
import { typedDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { draftOf, emptyPart } from './regime-draft.ts';
import { RegimeFields } from './regime-fields.ts';
import { RegimeForm, type RegimeWords } from './regime-form.tsx';
import { texts } from './texts/index.ts';

const RegimeModels = graphql(`
  query RegimeModels {
    regimes { id ...RegimeFields }
  }
`);

const CreateRegime = graphql(`
  mutation CreateRegime($input: CreateRegimeInput!) {
    createRegime(input: $input) { regime { id } userErrors { code path message } }
  }
`);

const route = getRouteApi('/frame/che-do-bao-cao/moi');

/** A new regime of the unit, empty or after the model of another. */
export function NewRegimePage() {
  const { mau } = route.useSearch();
  const { today } = useFrame();
  const navigate = useNavigate();
  const create = useVerb(CreateRegime);
  const page = usePage(RegimeModels, {});
  const empty: RegimeWords = {
    ...{ name: '', legalBasis: '', description: '', validFrom: typedDay(today), parts: [emptyPart()] },
  };
  return (
    <>
      <PageHead title={texts.newTitle} />
      <PageStates page={page}>
        {({ regimes }) => {
          const model = readFragment(RegimeFields, regimes).find(({ id }) => id === mau);
          const initial = model
            ? {
                ...{ ...empty, name: texts.copyOf(model.name), legalBasis: model.legalBasis ?? '' },
                parts: model.parts.map(draftOf),
              }
            : empty;
          return (
            <RegimeForm
              initial={initial}
              day={{ label: texts.validFrom, hint: texts.validFromHint }}
              save={create.send}
              onClose={() => void navigate({ to: '/che-do-bao-cao' })}
            />
          );
        }}
      </PageStates>
    </>
  );
}
