/** What units that have not reported mean for a verdict. */
import { type Message, vietnamese, words } from '../messages.ts';

const SHOWN = 3;

function namesVi(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} và ${names.length - SHOWN} đơn vị khác` : shown;
}

export const says = vietnamese('with-missing', {
  waitsFor: words<{ reason: Message; names: readonly string[] }>(
    ({ reason, names }) => `${reason} Còn thiếu ${namesVi(names)} nên chưa thể kết luận.`,
  ),
  unitsMissing: words<{ names: readonly string[] }>(({ names }) => `Thiếu ${names.length} đơn vị: ${namesVi(names)}.`),
});
