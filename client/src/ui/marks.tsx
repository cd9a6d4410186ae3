import { Tooltip } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconChecks,
  IconClock,
  IconClockExclamation,
  IconCornerUpLeft,
  IconMinus,
  IconPencil,
  IconRosetteDiscountCheck,
  IconSend,
} from '@tabler/icons-react';
import { formatDay } from '#lib/dates.ts';
import { dueInWords } from '#lib/due.ts';
import { texts } from '#lib/texts/index.ts';
import classes from './marks.module.css';

export type AttainmentName = keyof typeof texts.attainment;

const ATTAINMENT_ICONS = {
  EXCEEDED: IconChecks,
  MET: IconCheck,
  NOT_MET: IconAlertTriangle,
  NOT_ASSESSED: IconClock,
  NOT_ARISING: IconMinus,
} as const;

/** How a figure stands against its target: always words and a shape, colour only helps. */
export function AttainmentMark({ attainment, label }: { attainment: AttainmentName; label?: string }) {
  const Icon = ATTAINMENT_ICONS[attainment];
  return (
    <span className={`${classes.mark} ${classes[attainment]}`}>
      <Icon size={15} stroke={2.2} aria-hidden />
      {label ? capitalised(label) : texts.attainment[attainment]}
    </span>
  );
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export type ReportStateName = keyof typeof texts.reportState;

const STATE_ICONS = {
  DRAFT: IconPencil,
  APPROVED: IconRosetteDiscountCheck,
  SUBMITTED: IconSend,
  RETURNED: IconCornerUpLeft,
  ACCEPTED: IconCheck,
} as const;

export function ReportStateMark({ state }: { state: ReportStateName }) {
  const Icon = STATE_ICONS[state];
  return (
    <span className={`${classes.mark} ${classes[state]}`}>
      <Icon size={15} stroke={2.2} aria-hidden />
      {texts.reportState[state]}
    </span>
  );
}

export function DueMark({ dueOn, today }: { dueOn: string; today: string }) {
  const { text, tone } = dueInWords(dueOn, today);
  const Icon = tone === 'overdue' ? IconClockExclamation : IconClock;
  return (
    <span className={`${classes.mark} ${classes[tone]}`} title={texts.due.on(formatDay(dueOn))}>
      <Icon size={15} stroke={2.2} aria-hidden />
      {text}
    </span>
  );
}

/** Whether what was sent came by the due date. */
export function OnTimeMark({ isOnTime }: { isOnTime: boolean }) {
  const Icon = isOnTime ? IconCheck : IconClockExclamation;
  return (
    <span className={`${classes.mark} ${isOnTime ? classes.ACCEPTED : classes.overdue}`}>
      <Icon size={15} stroke={2.2} aria-hidden />
      {isOnTime ? texts.onTime : texts.late}
    </span>
  );
}

export function RestatedMark({ hint }: { hint: string }) {
  return (
    <Tooltip label={hint} w={260}>
      <span className={`${classes.tag} ${classes.restated}`}>{texts.restated}</span>
    </Tooltip>
  );
}

/** A number that stands on the unit's own board, and nowhere above yet. */
export function OwnLevelMark({ hint }: { hint: string }) {
  return (
    <Tooltip label={hint} w={260}>
      <span className={`${classes.tag} ${classes.vintage}`}>{texts.ownLevel}</span>
    </Tooltip>
  );
}

export function VintageMark({ vintage }: { vintage: keyof typeof texts.vintage }) {
  return <span className={`${classes.tag} ${classes.vintage}`}>{texts.vintage[vintage]}</span>;
}

interface VintagePeriod {
  readonly label: string;
  readonly vintage: keyof typeof texts.vintage;
  /** Null: no regime names it, and it is as firm as what it is put together of. */
  readonly regime?: { readonly id: string } | null;
}

/** The vintage of a period, where its label does not say it already ("Ước thực hiện năm 2022"). */
export function PeriodVintageMark({ period: { label, vintage, regime } }: { period: VintagePeriod }) {
  if (regime === null) return <span className={`${classes.tag} ${classes.vintage}`}>{texts.putTogether}</span>;
  return label.toLowerCase().includes(texts.vintage[vintage]) ? null : <VintageMark vintage={vintage} />;
}
