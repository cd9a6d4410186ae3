/** What units that have not reported mean for a verdict. */
import { type Message, type Name, vietnamese, words } from '../messages.ts';

const SHOWN = 3;

function namesVi(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} và ${names.length - SHOWN} đơn vị khác` : shown;
}

export const says = vietnamese('with-missing', {
  waitsFor: words<{ reason: Message; names: readonly Name[] }>(
    ({ reason, names }) => `${reason} Còn thiếu ${namesVi(names)} nên chưa thể kết luận.`,
  ),
  partsMissing: words<{ names: readonly Name[] }>(({ names }) => `Thiếu số liệu của ${namesVi(names)}.`),
  unitsMissing: words<{ names: readonly Name[] }>(({ names }) => `Thiếu ${names.length} đơn vị: ${namesVi(names)}.`),
});
