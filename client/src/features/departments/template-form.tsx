import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { graphql } from '#gql/departments/gql.ts';
import type { DepartmentTemplatesQuery } from '#gql/departments/graphql.ts';
import { useFrame } from '#lib/frame.ts';
import { nodesOf } from '#lib/nodes.ts';
import { placed } from '#lib/refusal.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { Notice } from '#ui/states.tsx';
import classes from './departments.module.css';
import { namesIn, type OfUnit, templatesFor, type UnitToSetUp, unitsOfKind } from './template-choice.ts';
import { texts } from './texts/index.ts';

const DepartmentTemplates = graphql(`
  query DepartmentTemplates($unitId: ID!) {
    departmentTemplates { code name { text } names types level validTo }
    unit(id: $unitId) { id name type level }
    units(ancestorId: $unitId, first: 200) { totalCount edges { node { id name type level } } }
  }
`);

const ApplyTemplateDocument = graphql(`
  mutation ApplyDepartmentTemplate($input: ApplyDepartmentTemplateInput!) {
    applyDepartmentTemplate(input: $input) {
      outcomes { kept unit { id } created { id } }
      userErrors { code path message }
    }
  }
`);

const FIELDS = ['names'];

export function TemplateForm({ unit, reachesBelow, ...rest }: OfUnit & { onClose: () => void }) {
  const page = usePage(DepartmentTemplates, { unitId: unit.id });
  return <PageStates page={page}>{(data) => <Choice data={data} reachesBelow={reachesBelow} {...rest} />}</PageStates>;
}

interface ChoiceProps extends Pick<OfUnit, 'reachesBelow' | 'onDone'> {
  data: DepartmentTemplatesQuery;
  onClose: () => void;
}

function Choice({ data, reachesBelow, onDone, onClose }: ChoiceProps) {
  const { today } = useFrame();
  const apply = useVerb(ApplyTemplateDocument);
  const below = reachesBelow ? nodesOf(data.units) : [];
  const units: UnitToSetUp[] = [...(data.unit ? [data.unit] : []), ...below];
  const templates = templatesFor(data.departmentTemplates, units, today);
  const [code, setCode] = useState(templates[0]?.code ?? '');
  const template = templates.find((one) => one.code === code);
  const offered = template ? unitsOfKind(template, units) : [];
  const [names, setNames] = useState(template?.names.join('\n') ?? '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(offered.map(({ id }) => id)));

  const choose = (wanted: string) => {
    const next = templates.find((one) => one.code === wanted);
    setCode(wanted);
    setNames(next?.names.join('\n') ?? '');
    setChosen(new Set(next ? unitsOfKind(next, units).map(({ id }) => id) : []));
  };
  const toggle = (id: string) =>
    setChosen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  const wanted = offered.filter(({ id }) => chosen.has(id));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { problems, result } = await apply.send({ unitIds: wanted.map(({ id }) => id), names: namesIn(names) });
    if (problems !== null) return;
    const created = (result.outcomes ?? []).filter((outcome) => outcome.created.length > 0);
    const count = created.reduce((sum, outcome) => sum + outcome.created.length, 0);
    notifications.show({
      color: 'green',
      message: count > 0 ? texts.template.done(count, created.length) : texts.template.nothing,
    });
    onDone();
    onClose();
  };

  const { errors } = placed(apply.problems, FIELDS);
  return (
    <FormFrame
      {...apply}
      fields={FIELDS}
      submit={texts.template.submit}
      disabled={wanted.length === 0}
      onSubmit={(event) => void submit(event)}
      onCancel={onClose}
      losesWords={() => template !== undefined && names !== template.names.join('\n')}
    >
      <div>{texts.template.text}</div>
      <NativeSelect
        label={texts.template.kind}
        value={code}
        data={templates.map((one) => ({ value: one.code, label: one.name.text }))}
        onChange={(event) => choose(event.currentTarget.value)}
        data-autofocus
      />
      <Textarea
        label={texts.template.names}
        value={names}
        onChange={(event) => setNames(event.currentTarget.value)}
        error={errors.names}
        autosize
        minRows={5}
      />
      {data.units.totalCount > below.length && reachesBelow ? (
        <Notice tone="warn">{texts.template.tooMany(below.length, data.units.totalCount)}</Notice>
      ) : null}
      <div className={classes.legend}>
        <b>{texts.template.units}</b>
        <span>{texts.template.chosen(wanted.length, offered.length)}</span>
        <Button variant="subtle" size="compact-sm" onClick={() => setChosen(new Set(offered.map(({ id }) => id)))}>
          {texts.template.all}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => setChosen(new Set())}>
          {texts.template.none}
        </Button>
      </div>
      {offered.length === 0 ? <Notice tone="warn">{texts.template.noUnits}</Notice> : null}
      <fieldset className={classes.units} aria-label={texts.template.units}>
        {offered.map((unit) => (
          <Checkbox
            key={unit.id}
            label={unitName(unit)}
            checked={chosen.has(unit.id)}
            onChange={() => toggle(unit.id)}
          />
        ))}
      </fieldset>
    </FormFrame>
  );
}
