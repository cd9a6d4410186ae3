import type { ResponsibilityRole } from '#features/plans/plan.entity.ts';
import { catalogue, type Message, words } from '#kernel/messages.ts';

/** What is said of drafts that are submitted to the leader. */
export const saysOfSubmitting = catalogue('submitting', {
  mendFirst: words<{ what: Message }>({
    vi: ({ what }) => `Chưa trình được: ${what}`,
    en: ({ what }) => `It cannot be submitted yet: ${what}`,
  }),
  lookAt: words<{ what: Message }>({
    vi: ({ what }) => `Dự thảo còn thiếu điều bạn chưa xem: ${what} Hãy xem danh sách rồi trình lại.`,
    en: ({ what }) =>
      `The draft lacks something that you have not seen: ${what} Please look at the list and submit it again.`,
  }),
});

const ROLES: Record<ResponsibilityRole, string> = { LEAD: 'chủ trì', COORDINATE: 'phối hợp' };

/** Lines of a draft as they are kept when it is submitted: words of the plan, which are always Vietnamese. */
export const OFFICIAL_OF_SUBMITTING = {
  own: (name: string, text: string | null): string => (text === null ? name : `${name}: ${text}`),
  given: (name: string, whom: string, text: string): string => `${name}, giao ${whom}: ${text}`,
  divided: (text: string, parts: readonly { year: number; text: string }[]): string =>
    `${text} (${parts.map((part) => `${part.year}: ${part.text}`).join('; ')})`,
  phased: (text: string, phases: readonly { until: number; text: string }[]): string =>
    `${text} (${phases.map((phase) => `hết tháng ${phase.until}: ${phase.text}`).join('; ')})`,
  role: (name: string, role: ResponsibilityRole, department: string): string =>
    `${name}, ${ROLES[role]}: ${department}`,
  ended: (name: string, reason: string): string => `Kết thúc ${name}: ${reason}`,
};
