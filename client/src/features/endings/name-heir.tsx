import { type FragmentType, readFragment } from '#gql/endings/fragment-masking.ts';
import { graphql } from '#gql/endings/gql.ts';
import { isGiven } from '#lib/field-checks.ts';
import { unitName, unitNameInSentence } from '#lib/unit-name.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import classes from './endings.module.css';
import { texts } from './texts/index.ts';

const NamedHeir = graphql(`
  fragment NamedHeir on EndedUnit {
    id
    revision
    viewerMayNameHeir
    heirAct
    unit { id name type }
    heir { id }
    possibleHeirs { id name type }
  }
`);

const Name = graphql(`
  mutation NameHeir($input: NameHeirInput!) {
    nameHeir(input: $input) { endedUnit { id revision } userErrors { code path message } }
  }
`);

/** Names who takes a unit over, by the act; nothing where the act itself does, or the viewer may not. */
export function NameHeir({ ended: masked, onDone }: { ended: FragmentType<typeof NamedHeir>; onDone: () => void }) {
  const { id, revision, viewerMayNameHeir, heirAct, unit, heir, possibleHeirs } = readFragment(NamedHeir, masked);
  const name = useVerb(Name);
  if (!viewerMayNameHeir) return null;
  if (possibleHeirs.length === 0) return <span className={classes.quiet}>{texts.noHeirKnown}</span>;
  const title = texts.name.title(unitNameInSentence(unit));
  return (
    <ActDialog
      open={heir ? texts.name.change : texts.name.open}
      size="xs"
      variant={heir ? 'default' : 'filled'}
      label={title}
      title={title}
      text={texts.name.text}
      fields={[
        {
          ...{ name: 'heirUnitId', label: texts.name.heir, hint: texts.name.heirHint, wide: true },
          options: [
            { value: '', label: texts.name.choose },
            ...possibleHeirs.map((one) => ({ value: one.id, label: unitName(one) })),
          ],
          check: isGiven(texts.name.needHeir),
        },
        { ...{ name: 'act', label: texts.act, hint: texts.actHint, wide: true }, check: isGiven(texts.needAct) },
        { ...{ name: 'reason', label: texts.reason, lines: 2 }, check: isGiven(texts.needReason) },
      ]}
      initial={{ heirUnitId: heir?.id ?? '', act: heirAct ?? '' }}
      submit={texts.name.submit}
      done={texts.name.done}
      act={(words) => name.send({ unitId: id, revision, ...words })}
      onDone={onDone}
      onRefused={onDone}
    />
  );
}
