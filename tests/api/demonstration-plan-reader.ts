import type { HttpClient } from '../support/http-client.ts';

interface Said {
  text: string;
}

interface PlannedTarget {
  indicator: { id: string; code: string };
  ownTarget: { text: string; lo: string | null; question: Said | null; explanation: Said } | null;
  assignedTarget: { text: string } | null;
}

export interface Plan {
  id: string;
  year: number;
  faults: { code: string }[];
  targets: PlannedTarget[];
  staleBecause: { text: string } | null;
}

/** Plans of the official's unit, newest year first, with the targets of all their objectives in one list. */
export async function plansOf(client: HttpClient): Promise<Plan[]> {
  const { plans } = await client.ask<{ plans: { edges: { node: Plan & { objectives: Objective[] } }[] } }>(PLANS);
  return plans.edges.map(({ node: { objectives, ...plan } }) => ({
    ...plan,
    targets: objectives.flatMap(({ indicators }) => indicators),
  }));
}

interface Objective {
  indicators: PlannedTarget[];
}

const PLANS = `query {
  plans {
    edges {
      node {
        id year issued staleBecause { text } carriedOverFrom { year } decision { number signedOn } faults { code }
        objectives {
          indicators {
            indicator { id code } ownTarget { text lo question { text } explanation { text } } assignedTarget { text }
          }
        }
      }
    }
  }
}`;
