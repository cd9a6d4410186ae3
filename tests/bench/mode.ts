import { parseArgs } from 'node:util';
import type { Pace } from './measure/rounds.ts';
import type { Size } from './size.ts';

/** How much of it is done. */
export interface Mode {
  /** The name under which docs/PERFORMANCE.md keeps what such a run found. */
  name: string;
  /** What the workloads are asked of. */
  size: Size;
  /** What the growth table compares, the smallest first. */
  growth: Size[];
  /** Null: times are not looked at, only answers and what was read for them. */
  pace: Omit<Pace, 'clients'> | null;
  /** Nothing but what small questions cost beside heavy ones. */
  besideOnly: boolean;
  /** How many report at once, and how often others after them. */
  reporting: { reporters: number; rounds: number };
}

const SMALL: Size = { provinces: 4, years: 1 };
const MORE_PROVINCES: Size = { provinces: 16, years: 1 };
const MORE_YEARS: Size = { provinces: 4, years: 5 };
const ALL_PROVINCES = 63;

const REPORTING = { reporters: 50, rounds: 3 };

export interface Command {
  mode: Mode;
  /** Write what was found into docs/PERFORMANCE.md. */
  write: boolean;
  /** A folder in which the loaded databases stay for another run. */
  keep: string | null;
}

/**
 * `--quick` (as without anything): four provinces. `--provinces 63`: the workloads over so many, and a growth table that
 * reaches as far. `--smoke`: without times. `--beside`: what small questions cost beside heavy ones, and nothing else. `--write`: into docs/PERFORMANCE.md. `--keep FOLDER`: for another run.
 */
export function commandOf(args: readonly string[]): Command {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean' },
      smoke: { type: 'boolean' },
      beside: { type: 'boolean' },
      provinces: { type: 'string' },
      write: { type: 'boolean' },
      keep: { type: 'string' },
    },
  });
  const provinces = Number(values.provinces ?? SMALL.provinces);
  if (!Number.isInteger(provinces) || provinces < 4 || provinces > ALL_PROVINCES) {
    throw new Error(`--provinces takes a number from 4 to ${ALL_PROVINCES}`);
  }
  const size = { provinces, years: 1 };
  const growth = [SMALL, MORE_PROVINCES, ...(provinces > MORE_PROVINCES.provinces ? [size] : []), MORE_YEARS];
  const all = { growth, besideOnly: false, reporting: REPORTING };
  const quick: Mode = { ...all, name: 'quick', size, pace: { rounds: 9, budget: 8_000 } };
  const mode: Mode = values.beside
    ? { ...quick, name: 'beside', besideOnly: true }
    : values.smoke
      ? { ...all, name: 'smoke', size: SMALL, pace: null, reporting: { reporters: 10, rounds: 1 } }
      : provinces > SMALL.provinces
        ? { ...all, name: `${provinces} provinces`, size, pace: { rounds: 15, budget: 60_000 } }
        : quick;
  return { mode, write: values.write ?? false, keep: values.keep ?? null };
}
