/** What units that have not reported mean for a verdict. */
import { catalogue, counted, listed, type Message, words } from '../messages.ts';

const SHOWN = 3;

function namesVi(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} và ${names.length - SHOWN} đơn vị khác` : shown;
}

function namesEn(names: readonly string[]): string {
  if (names.length <= SHOWN) return listed(names, 'en');
  return `${names.slice(0, SHOWN).join(', ')} and ${counted(names.length - SHOWN, 'other unit', 'other units')}`;
}

export const says = catalogue('with-missing', {
  waitsFor: words<{ reason: Message; names: readonly string[] }>({
    vi: ({ reason, names }) => `${reason} Còn thiếu ${namesVi(names)} nên chưa thể kết luận.`,
    en: ({ reason, names }) => `${reason} ${namesEn(names)} still missing, so this is not final.`,
  }),
  unitsMissing: words<{ names: readonly string[] }>({
    vi: ({ names }) => `Thiếu ${names.length} đơn vị: ${namesVi(names)}.`,
    en: ({ names }) => `${counted(names.length, 'unit', 'units')} missing: ${namesEn(names)}.`,
  }),
});
