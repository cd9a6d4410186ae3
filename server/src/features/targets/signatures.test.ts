import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makeTown, send } from '#test/targets.ts';

const database = useDatabase();
const actors = actorsOf(database);
let jobs: TestIndicator;

beforeAll(async () => {
  jobs = await makeIndicator(database);
});

/** What stands above the name, and the name, of the document that a target is given, adjusted or withdrawn by. */
const SIGNED = 'targets { id revision decision { authority signerTitle signer } }';
interface Signed {
  id: string;
  revision: number;
  decision: object;
}

test('who gives, adjusts and withdraws targets signs each document, and each keeps its whole signature', async () => {
  const at = await makeTown(database, { communes: 1, indicators: [jobs], issued: true });
  const planId = at.plan.id;
  const drafted = [{ unitId: at.communes[0]?.unitId, indicatorId: jobs.id, text: '900 lao động' }];
  await send(actors, at.planner, 'draftAssignments', { planId, targets: drafted }, 'rows { indicator { id } }');
  const under = (number: string, title: string) => ({
    decision: {
      ...{ number, signedOn: '2023-01-10', authority: ' TM. ỦY BAN NHÂN DÂN ' },
      signer: { name: 'Hoàng Hữu Lộc', title },
    },
  });
  const block = (signerTitle: string) => ({ authority: 'TM. ỦY BAN NHÂN DÂN', signerTitle, signer: 'Hoàng Hữu Lộc' });
  const act = async (verb: string, input: Record<string, unknown>): Promise<Signed> => {
    const { result, errors } = await send<Signed[]>(actors, at.leader, verb, input, SIGNED);
    expect({ verb, errors }).toEqual({ verb, errors: [] });
    const [target] = result ?? [];
    if (!target) throw new Error(`${verb}: nothing answered`);
    return target;
  };
  const given = await act('assignTargets', { planId, ...under('12/QĐ-UBND', 'CHỦ TỊCH') });
  expect(given.decision).toEqual(block('CHỦ TỊCH'));
  const deputy = 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH';
  const targets = [{ targetId: given.id, revision: given.revision, text: '900 lao động trở lên' }];
  const adjusted = await act('adjustTargets', {
    ...{ planId, targets, reason: 'Viết rõ' },
    ...under('13/QĐ-UBND', deputy),
  });
  expect(adjusted.decision).toEqual(block(deputy));
  const reason = { targetIds: [adjusted.id], reason: 'Giao nhầm' };
  const withdrawn = await act('withdrawTargets', { ...reason, ...under('14/QĐ-UBND', 'Q. CHỦ TỊCH') });
  expect(withdrawn.decision).toEqual(block('Q. CHỦ TỊCH'));
  const nameless = { ...under('15/QĐ-UBND', ' '), targetIds: [withdrawn.id], reason: 'Giao nhầm' };
  const { errors } = await send(actors, at.leader, 'withdrawTargets', nameless, SIGNED);
  expect(errors).toContain('INVALID decision/signer/title');
});
