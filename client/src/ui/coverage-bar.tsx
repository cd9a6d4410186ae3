import { Tooltip } from '@mantine/core';
import { texts } from '#lib/texts/index.ts';
import classes from './coverage-bar.module.css';

interface CoverageBarProps {
  reporting: number;
  expected: number;
  /** Submitted and not yet decided on; not counted, shown apart. */
  pending?: number;
  /** Departments of one unit are counted, not units. */
  ofDepartments?: boolean;
}

/** n of m units have an accepted report, as numbers and as a bar; in words where none is asked for one. */
export function CoverageBar({ reporting, expected, pending = 0, ofDepartments = false }: CoverageBarProps) {
  if (expected === 0 && pending === 0) return <small className={classes.departments}>{texts.nobodyAsked}</small>;
  const share = expected === 0 ? 0 : (reporting / expected) * 100;
  const waiting = expected === 0 ? 0 : (pending / expected) * 100;
  const covered = ofDepartments
    ? texts.departmentCoverage(reporting, expected, '')
    : texts.coverage(reporting, expected);
  const words = covered + (pending > 0 ? `, ${texts.pending(pending)}` : '');
  return (
    <Tooltip label={texts.coverageParts(reporting, pending, Math.max(0, expected - reporting - pending))}>
      <span className={classes.coverage}>
        <span aria-hidden>
          {reporting}/{expected}
        </span>
        <span className={classes.track} role="img" aria-label={words}>
          <svg className={classes.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect className={reporting === expected ? classes.whole : classes.part} width={share} height="8" />
            <rect className={classes.pending} x={share} width={waiting} height="8" />
          </svg>
        </span>
      </span>
    </Tooltip>
  );
}

interface DepartmentCoverageProps {
  coverage: { expected: number; reporting: number; missing: readonly { name: string }[] };
}

/** Of what several departments were each given a part: how many of them have reported, and which have not. */
export function DepartmentCoverage({ coverage: { expected, reporting, missing } }: DepartmentCoverageProps) {
  return (
    <small className={classes.departments}>
      {texts.departmentCoverage(reporting, expected, missing.map(({ name }) => name).join(', '))}
    </small>
  );
}

/** What the parts of the bars mean. */
export function CoverageLegend() {
  const { title, whole, part, pending, none } = texts.coverageLegend;
  return (
    <p className={classes.legend}>
      {title}
      <Swatch of="whole" name={whole} />
      <Swatch of="part" name={part} />
      <Swatch of="pending" name={pending} />
      <Swatch of={null} name={none} />
    </p>
  );
}

function Swatch({ of, name }: { of: 'whole' | 'part' | 'pending' | null; name: string }) {
  return (
    <span className={classes.swatch}>
      <span className={classes.sample} aria-hidden>
        <svg className={classes.bar} viewBox="0 0 16 8" preserveAspectRatio="none" aria-hidden="true">
          {of ? <rect className={classes[of]} width="16" height="8" /> : null}
        </svg>
      </span>
      {name}
    </span>
  );
}
