/** What units that have not reported mean for a verdict. */
import { type Message, type Name, vietnamese, words } from '../messages.ts';

const SHOWN = 3;

function namesVi(names: readonly string[], of = 'đơn vị'): string {
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} và ${names.length - SHOWN} ${of} khác` : shown;
}

export const says = vietnamese('with-missing', {
  waitsFor: words<{ reason: Message; names: readonly Name[] }>(
    ({ reason, names }) => `${reason} Còn thiếu ${namesVi(names)} nên chưa thể kết luận.`,
  ),
  waitsForParts: words<{ reason: Message; names: readonly Name[] }>(
    ({ reason, names }) => `${reason} Còn thiếu ${namesVi(names, 'kỳ, đơn vị')} nên chưa thể kết luận.`,
  ),
  partsMissing: words<{ names: readonly Name[] }>(({ names }) => `Thiếu số liệu của ${namesVi(names, 'kỳ, đơn vị')}.`),
  restToCome: words<{ names: readonly Name[] }>(({ names }) => `Tạm tính vì chưa hết ${namesVi(names, 'kỳ')}.`),
  unitsMissing: words<{ names: readonly Name[] }>(({ names }) => `Thiếu ${names.length} đơn vị: ${namesVi(names)}.`),
});
