import type { Day } from '@dich/measure';
import { catalogue, words } from '#kernel/messages.ts';

const unitsIn = (units: number): string => `${units} ${units === 1 ? 'unit' : 'units'}`;
const others = (quotas: number): { vi: string; en: string } =>
  quotas === 0
    ? { vi: '', en: '' }
    : { vi: `, ${quotas} nơi được giao`, en: `, with targets assigned to ${unitsIn(quotas)}` };

/** Of an indicator that is not used any more from a day on. */
export const saysOfRetiring = catalogue('indicator-retirement', {
  reason: { vi: 'lý do', en: 'reason' },
  already: words<{ name: string; day: Day }>({
    vi: ({ name, day }) =>
      `Chỉ tiêu "${name}" đã có ngày thôi dùng: ${day}. Muốn đổi ngày, hãy dùng lại rồi ghi ngày khác.`,
    en: ({ name, day }) => `“${name}” is retired from ${day} already. To change the day, take it back first.`,
  }),
  inThePast: words<{ today: Day }>({
    vi: ({ today }) => `Ngày thôi dùng không được trước hôm nay (${today}). Hãy chọn ngày khác.`,
    en: ({ today }) => `The day cannot be before today (${today}). Please choose another.`,
  }),
  inUse: words<{ name: string }>({
    vi: ({ name }) => `Chỉ tiêu "${name}" vẫn đang dùng. Không cần làm gì.`,
    en: ({ name }) => `“${name}” is in use. There is nothing to take back.`,
  }),
  tooLate: words<{ name: string; day: Day }>({
    vi: ({ name, day }) =>
      `Chỉ tiêu "${name}" đã thôi dùng từ ngày ${day}, các kỳ sau đó không còn báo cáo. Cần dùng tiếp, hãy lập chỉ tiêu mới.`,
    en: ({ name, day }) =>
      `“${name}” is retired since ${day} and periods after do not ask for it. To go on, please make a new indicator.`,
  }),
  weightRetired: words<{ name: string; day: Day }>({
    vi: ({ name, day }) => `Chỉ tiêu "${name}" thôi dùng từ ngày ${day}. Hãy chọn chỉ tiêu khác làm trọng số.`,
    en: ({ name, day }) => `“${name}” is retired from ${day}. Please choose another to weigh by.`,
  }),

  // where it stands
  planStays: words<{ year: number; units: number; quotas: number; from: Day }>({
    vi: ({ year, units, quotas, from }) =>
      `Kế hoạch năm ${year} của ${units} đơn vị đã ban hành có chỉ tiêu này${others(quotas).vi}. Mức và số liệu giữ nguyên; kỳ bắt đầu từ ngày ${from} không báo cáo nữa.`,
    en: ({ year, units, quotas, from }) =>
      `Issued plans for ${year} of ${unitsIn(units)} have it${others(quotas).en}. Targets and figures stay; periods that begin from ${from} on do not ask for it.`,
  }),
  planHinders: words<{ year: number; units: number; quotas: number; after: Day }>({
    vi: ({ year, units, quotas, after }) =>
      `Kế hoạch năm ${year} của ${units} đơn vị đã ban hành có chỉ tiêu này${others(quotas).vi}. Hãy chọn ngày thôi dùng từ ${after}.`,
    en: ({ year, units, quotas, after }) =>
      `Issued plans for ${year} of ${unitsIn(units)} have it${others(quotas).en}. Please choose a day from ${after} on.`,
  }),
  draft: words<{ year: number }>({
    vi: ({ year }) => `Kế hoạch năm ${year} đang soạn của đơn vị có chỉ tiêu này.`,
    en: ({ year }) => `The unit’s draft plan for ${year} has it.`,
  }),
  composite: words<{ name: string; year: number; units: number }>({
    vi: ({ name, year, units }) =>
      `"${name}" trong kế hoạch năm ${year} của ${units} đơn vị tính chỉ tiêu này là thành phần. Hãy điều chỉnh thành phần trước, hoặc chọn ngày từ 01/01/${year + 1}.`,
    en: ({ name, year, units }) =>
      `“${name}” in plans for ${year} of ${unitsIn(units)} counts it. Please adjust its members first, or choose a day from 01/01/${year + 1} on.`,
  }),
  weight: words<{ name: string }>({
    vi: ({ name }) => `"${name}" lấy chỉ tiêu này làm trọng số. Hãy sửa trọng số của chỉ tiêu đó trước.`,
    en: ({ name }) => `“${name}” is weighted by it. Please give that one another weight first.`,
  }),
  linksTo: words<{ units: number }>({
    vi: ({ units }) =>
      `${units} đơn vị liên kết chỉ tiêu riêng với chỉ tiêu này; liên kết giữ nguyên cho các kỳ trước.`,
    en: ({ units }) => `${unitsIn(units)} linked an own indicator to it; links stay for periods before.`,
  }),
  part: words<{ name: string }>({
    vi: ({ name }) => `"${name}" là một phần của chỉ tiêu này và vẫn dùng.`,
    en: ({ name }) => `“${name}” is a part of it and stays in use.`,
  }),

  // of a plan
  notInPlan: words<{ name: string; day: Day }>({
    vi: ({ name, day }) => `Chỉ tiêu "${name}" thôi dùng từ ngày ${day}. Hãy bỏ khỏi kế hoạch này.`,
    en: ({ name, day }) => `“${name}” is retired from ${day}. Please take it out of this plan.`,
  }),
  otherInPlan: words<{ name: string; day: Day; instead: string }>({
    vi: ({ name, day, instead }) =>
      `Chỉ tiêu "${name}" thôi dùng từ ngày ${day}, nhập vào "${instead}". Hãy thay bằng chỉ tiêu đó trong kế hoạch này.`,
    en: ({ name, day, instead }) =>
      `“${name}” is merged into “${instead}” from ${day} on. Please use that one in this plan.`,
  }),
});
