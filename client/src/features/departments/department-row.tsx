import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/departments/fragment-masking.ts';
import { graphql } from '#gql/departments/gql.ts';
import type { DepartmentInListFragment } from '#gql/departments/graphql.ts';
import { formatDay, typedDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import classes from './departments.module.css';
import { texts } from './texts/index.ts';
import { dayOrNull, problemOfDay, problemOfNeededDay } from './typed-day.ts';

export const DepartmentInList = graphql(`
  fragment DepartmentInList on Department {
    id
    name
    validFrom
    validTo
    revision
    formerNames { name untilOn }
    successor { id name }
    viewerMayRename
    viewerMayEnd
  }
`);

const RenameDepartmentDocument = graphql(`
  mutation RenameDepartment($input: RenameDepartmentInput!) {
    renameDepartment(input: $input) { department { id } userErrors { code path message } }
  }
`);

const EndDepartmentDocument = graphql(`
  mutation EndDepartment($input: EndDepartmentInput!) {
    endDepartment(input: $input) { department { id } userErrors { code path message } }
  }
`);

interface Props {
  department: FragmentType<typeof DepartmentInList>;
  /** Those of the unit that are there. */
  others: readonly DepartmentInListFragment[];
  onChanged: () => void;
}

export function DepartmentRow({ department: masked, others, onChanged }: Props) {
  const department = readFragment(DepartmentInList, masked);
  const { name, validFrom, validTo, formerNames, successor } = department;
  const days = [
    ...(validFrom === null ? [] : [texts.from(formatDay(validFrom))]),
    ...(validTo === null ? [] : [texts.until(formatDay(validTo))]),
    ...(successor ? [texts.takenOver(successor.name)] : []),
  ];
  return (
    <li className={classes.row}>
      <span>
        <Link to="/phong-ban/$departmentId" params={{ departmentId: department.id }} className={classes.name}>
          {name}
        </Link>
        {days.length > 0 ? <span className={classes.quiet}>{days.join(' · ')}</span> : null}
        {formerNames.map((former) => (
          <span key={former.untilOn} className={classes.quiet}>
            {texts.formerly(former.name, formatDay(former.untilOn))}
          </span>
        ))}
      </span>
      <span className={classes.acts}>
        {department.viewerMayRename ? <Rename department={department} onChanged={onChanged} /> : null}
        {department.viewerMayEnd ? <End department={department} others={others} onChanged={onChanged} /> : null}
      </span>
    </li>
  );
}

interface ActProps {
  department: DepartmentInListFragment;
  onChanged: () => void;
}

const INSIDE_A_ROW = { variant: 'subtle', size: 'compact-sm' } as const;

function Rename({ department: { id, name, revision }, onChanged }: ActProps) {
  const { today } = useFrame();
  const rename = useVerb(RenameDepartmentDocument);
  return (
    <ActDialog
      {...INSIDE_A_ROW}
      open={texts.rename.open}
      label={texts.rename.label(name)}
      title={texts.rename.label(name)}
      text={texts.rename.text}
      fields={[
        { name: 'name', label: texts.rename.name, wide: true },
        { name: 'from', label: texts.rename.from, hint: texts.rename.fromHint, check: problemOfDay },
      ]}
      initial={{ name, from: typedDay(today) }}
      submit={texts.rename.open}
      done={texts.rename.done}
      act={(typed) => rename.send({ departmentId: id, revision, name: typed.name, from: dayOrNull(typed.from) })}
      onDone={onChanged}
    />
  );
}

function End({ department: { id, name, revision }, others, onChanged }: ActProps & Pick<Props, 'others'>) {
  const { today } = useFrame();
  const end = useVerb(EndDepartmentDocument);
  const successors = others.filter((other) => other.id !== id);
  return (
    <ActDialog
      {...INSIDE_A_ROW}
      open={texts.end.open}
      label={texts.end.label(name)}
      title={texts.end.label(name)}
      text={texts.end.text}
      fields={[
        { name: 'lastDay', label: texts.end.lastDay, hint: texts.dayHint, check: problemOfNeededDay },
        {
          ...{ name: 'successorId', label: texts.end.successor, hint: texts.end.successorHint, wide: true },
          options: [
            { value: '', label: texts.end.nobody },
            ...successors.map((other) => ({ value: other.id, label: other.name })),
          ],
        },
      ]}
      initial={{ lastDay: typedDay(today) }}
      submit={texts.end.submit}
      done={texts.end.done}
      act={({ lastDay, successorId }) =>
        end.send({ departmentId: id, revision, lastDay: dayOrNull(lastDay), successorId: successorId || null })
      }
      onDone={onChanged}
    />
  );
}
