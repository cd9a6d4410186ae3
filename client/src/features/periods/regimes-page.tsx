import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/periods/fragment-masking.ts';
import { graphql } from '#gql/periods/gql.ts';
import { formatDay, readDay } from '#lib/dates.ts';
import { isDay, isGiven } from '#lib/field-checks.ts';
import { useFrame } from '#lib/frame.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import card from '#ui/card.module.css';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import classes from './periods.module.css';
import { RegimeFields } from './regime-fields.ts';
import { texts } from './texts/index.ts';
import { WorkingDays } from './working-days.tsx';

const RegimesPageDocument = graphql(`
  query RegimesPage {
    regimes { id unit { id } ...RegimeFields }
  }
`);

const EndRegime = graphql(`
  mutation EndRegime($input: EndRegimeInput!) {
    endRegime(input: $input) { regime { id validTo revision } userErrors { code path message } }
  }
`);

/** Which reporting regimes there are, those of the unit first; and the working days of the province. */
export function RegimesPage() {
  const { unit } = useFrame();
  const page = usePage(RegimesPageDocument, {});
  return (
    <>
      <PageHead
        title={texts.title}
        actions={
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            renderRoot={(props) => <Link to="/che-do-bao-cao/moi" {...props} />}
          >
            {texts.add}
          </Button>
        }
      />
      <p className={classes.lead}>{texts.lead}</p>
      <PageStates page={page}>
        {({ regimes }) => {
          const own = regimes.filter((regime) => regime.unit?.id === unit.id);
          return (
            <>
              <section className={classes.section}>
                <h2>{texts.own}</h2>
                {own.length === 0 ? <p className={classes.quiet}>{texts.ownEmpty}</p> : <RegimeList regimes={own} />}
              </section>
              <section className={classes.section}>
                <h2>{texts.others}</h2>
                <RegimeList regimes={regimes.filter((regime) => regime.unit?.id !== unit.id)} />
              </section>
            </>
          );
        }}
      </PageStates>
      <WorkingDays />
    </>
  );
}

type Masked = FragmentType<typeof RegimeFields>;

function RegimeList({ regimes }: { regimes: readonly (Masked & { readonly id: string })[] }) {
  return (
    <ul className={card.list}>
      {regimes.map((regime) => (
        <RegimeRow key={regime.id} regime={regime} />
      ))}
    </ul>
  );
}

function RegimeRow({ regime: masked }: { regime: Masked }) {
  const { id, name, legalBasis, unit, parts, validFrom, validTo, revision, viewerMayEdit } = readFragment(
    RegimeFields,
    masked,
  );
  const end = useVerb(EndRegime);
  const span = [
    unit ? texts.keptBy(unitName(unit)) : texts.shared,
    ...(validFrom ? [texts.from(formatDay(validFrom))] : []),
    ...(validTo ? [texts.until(formatDay(validTo))] : []),
  ];
  return (
    <li className={`${card.card} ${card.padded} ${classes.regime}`}>
      <div>
        <b>{name}</b> <small>{span.join(' · ')}</small>
        {legalBasis ? <div className={classes.quiet}>{legalBasis}</div> : null}
        <ul className={classes.partList}>
          {parts.map(({ kind, vintage, dues }) => (
            <li key={`${kind} ${vintage}`}>
              {`${texts.kinds[kind]} (${texts.vintages[vintage].toLocaleLowerCase()}): `}
              {dues.length === 0 ? texts.noDue : dues.map(({ level }) => texts.levels[level]).join(', ')}
            </li>
          ))}
        </ul>
      </div>
      <Group gap="xs">
        {viewerMayEdit ? (
          <>
            <Button
              variant="default"
              size="xs"
              renderRoot={(props) => <Link to="/che-do-bao-cao/$regimeId" params={{ regimeId: id }} {...props} />}
            >
              {texts.edit}
            </Button>
            <ActDialog
              open={texts.end.open}
              size="xs"
              variant="default"
              label={texts.end.title(name)}
              title={texts.end.title(name)}
              text={texts.end.text}
              fields={[
                {
                  ...{ name: 'lastOn', label: texts.end.lastOn },
                  check: (text) => isGiven(texts.end.needDay)(text) ?? isDay(texts.badDay)(text),
                },
                { name: 'reason', label: texts.end.reason, lines: 2, check: isGiven(texts.end.needReason) },
              ]}
              submit={texts.end.open}
              done={texts.end.done}
              act={({ lastOn, reason }) =>
                end.send({ regimeId: id, revision, reason, lastOn: readDay(lastOn) ?? lastOn })
              }
              onDone={() => undefined}
            />
          </>
        ) : null}
        <Button
          variant="default"
          size="xs"
          renderRoot={(props) => <Link to="/che-do-bao-cao/moi" search={{ mau: id }} {...props} />}
        >
          {texts.useAsModel}
        </Button>
      </Group>
    </li>
  );
}
