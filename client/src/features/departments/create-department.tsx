import { IconPlus } from '@tabler/icons-react';
import { graphql } from '#gql/departments/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { texts } from './texts/index.ts';
import { dayOrNull, problemOfDay } from './typed-day.ts';

const CreateDepartmentDocument = graphql(`
  mutation CreateDepartment($input: CreateDepartmentInput!) {
    createDepartment(input: $input) { department { id } userErrors { code path message } }
  }
`);

export function CreateDepartment({ unitId, onCreated }: { unitId: string; onCreated: () => void }) {
  const create = useVerb(CreateDepartmentDocument);
  return (
    <ActDialog
      open={texts.create.open}
      icon={<IconPlus size={17} aria-hidden />}
      title={texts.create.open}
      text={texts.create.text}
      fields={[
        { name: 'name', label: texts.create.name, hint: texts.create.nameHint, wide: true },
        {
          ...{ name: 'validFrom', label: texts.create.validFrom, hint: texts.create.validFromHint },
          check: problemOfDay,
        },
      ]}
      submit={texts.create.open}
      done={texts.create.done}
      act={({ name, validFrom }) => create.send({ unitId, name, validFrom: dayOrNull(validFrom) })}
      onDone={onCreated}
    />
  );
}
