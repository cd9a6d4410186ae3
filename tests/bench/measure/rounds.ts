import { median } from './ratio.ts';

/** Somebody who answers a question, asked again and again. */
export interface Contestant {
  name: string;
  ask(): Promise<unknown>;
}

export interface Pace {
  clients: number;
  /** Milliseconds after which no further round begins, once there were three. */
  budget: number;
  rounds: number;
}

/** Milliseconds an answer took each contestant, one number a round. */
export type Times = Map<string, number[]>;

/** How long a contestant is asked in one round, in milliseconds, so that a quick one is asked often. */
const SLICE = 250;
const FEWEST_ROUNDS = 3;

/** Asked in turn, another first each round, so that whatever else the machine does falls on all of them alike. */
export async function rounds(contestants: readonly Contestant[], pace: Pace): Promise<Times> {
  const times: Times = new Map(contestants.map(({ name }) => [name, []]));
  for (const { ask } of contestants) await ask();
  const began = performance.now();
  for (let round = 0; round < pace.rounds; round += 1) {
    if (round >= FEWEST_ROUNDS && performance.now() - began > pace.budget) break;
    const turn = round % contestants.length;
    for (const contestant of [...contestants.slice(turn), ...contestants.slice(0, turn)]) {
      times
        .get(contestant.name)
        ?.push(await (pace.clients === 1 ? alone(contestant) : together(contestant, pace.clients)));
    }
  }
  return times;
}

/** The median of the answers of one slice. */
async function alone({ ask }: Contestant): Promise<number> {
  const taken: number[] = [];
  const began = performance.now();
  do {
    const asked = performance.now();
    await ask();
    taken.push(performance.now() - asked);
  } while (performance.now() - began < SLICE);
  return median(taken);
}

/** So many clients ask at once; the time of all over their number. */
async function together({ ask }: Contestant, clients: number): Promise<number> {
  const began = performance.now();
  await Promise.all(Array.from({ length: clients }, ask));
  return (performance.now() - began) / clients;
}
