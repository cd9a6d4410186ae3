import { Checkbox, Group, NativeSelect, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from 'urql';
import { graphql } from '#gql/people/administration/gql.ts';
import type { OfficeInput, OfficeKind } from '#gql/people/administration/graphql.ts';
import { readDay } from '#lib/dates.ts';
import { texts as people } from '../texts/index.ts';
import { chosenPost, NO_POST, POST_OPTIONS } from './post-options.ts';
import { texts } from './texts/index.ts';
import { UnitSelect } from './unit-select.tsx';

const DepartmentsOf = graphql(`
  query DepartmentsOf($unitId: ID!) {
    unit(id: $unitId) { id departments { id name } }
  }
`);

/** An office as it is typed; days as officials write them, empty: not told. */
export interface OfficeDraft {
  kind: OfficeKind | null;
  /** Empty: it is not stated. */
  post: string;
  unitId: string;
  departmentId: string | null;
  managesSubUnits: boolean;
  validFrom: string;
  validTo: string;
}

export const newOffice = (unitId: string): OfficeDraft => ({
  kind: null,
  post: NO_POST,
  unitId,
  departmentId: null,
  managesSubUnits: false,
  validFrom: '',
  validTo: '',
});

const isDay = (day: string) => (day.trim() === '' || readDay(day) ? null : texts.office.badDay);

export const officeRules = {
  kind: (kind: OfficeKind | null) => (kind ? null : texts.office.needKind),
  validFrom: isDay,
  validTo: isDay,
};

export const officeInput = (draft: OfficeDraft, kind: OfficeKind): OfficeInput => ({
  kind,
  post: chosenPost(draft.post),
  unitId: draft.unitId,
  departmentId: draft.departmentId,
  managesSubUnits: draft.managesSubUnits,
  validFrom: readDay(draft.validFrom),
  validTo: readDay(draft.validTo),
});

interface Props<T extends OfficeDraft> {
  form: UseFormReturnType<T>;
  /** Offices below may be given too. */
  reachesBelow: boolean;
}

/** What an office is: which, where, from when to when. Which go with a department the server says at its field. */
export function OfficeFields<T extends OfficeDraft>({ form, reachesBelow }: Props<T>) {
  const { unitId } = form.getValues();
  const [{ data }] = useQuery({ query: DepartmentsOf, variables: { unitId } });
  const departments = data?.unit?.departments ?? [];
  return (
    <>
      <Select
        label={texts.office.kind}
        withAsterisk
        data={Object.entries(people.office).map(([value, label]) => ({ value, label }))}
        {...form.getInputProps('kind')}
      />
      <NativeSelect
        label={texts.post.label}
        description={texts.post.hint}
        data={POST_OPTIONS}
        {...form.getInputProps('post')}
      />
      {reachesBelow ? (
        <UnitSelect
          label={texts.office.unit}
          value={unitId}
          error={form.errors.unitId}
          onChange={(chosen) => {
            form.setValues({ unitId: chosen ?? unitId, departmentId: null } as Partial<T>);
          }}
        />
      ) : null}
      <Select
        label={texts.office.department}
        description={texts.office.departmentHint}
        placeholder={texts.office.noDepartment}
        clearable
        searchable
        disabled={departments.length === 0}
        data={departments.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('departmentId')}
      />
      <Group grow align="flex-start">
        <TextInput
          label={texts.office.validFrom}
          description={texts.office.validFromHint}
          inputMode="numeric"
          {...form.getInputProps('validFrom')}
        />
        <TextInput
          label={texts.office.validTo}
          description={texts.office.validToHint}
          inputMode="numeric"
          {...form.getInputProps('validTo')}
        />
      </Group>
      {reachesBelow ? (
        <Checkbox
          label={texts.office.managesSubUnits}
          description={texts.office.managesSubUnitsHint}
          {...form.getInputProps('managesSubUnits', { type: 'checkbox' })}
        />
      ) : null}
    </>
  );
}
