import type { vi } from './vi.ts';

export const en: typeof vi = {
  chooser: 'Who signs',
  nobody: 'Choose who signs, or fill in below',
  drafted: 'As drafted',
  substitute: (name) => `${name} (substitute)`,
  named: (name, post) => `${name}, ${post}`,
  authority: 'Signing authority',
  authorityHint: 'The line above the signature, in Vietnamese as printed; blank: none',
  title: 'Title of the signer',
  titleHint: 'In Vietnamese, as printed; lines parted by commas where somebody signs for another',
  signer: 'Full name of the signer',
  because: {
    COLLECTIVE:
      'Proposed by the post held: on behalf of the people’s committee (Government rules 30/2020, article 13, clause 2, and Annex I). It can be changed.',
    OF_CHAIR:
      'Proposed by the post held: what the chairperson issues (Government rules 30/2020, Annex I). It can be changed.',
    BY_ORDER:
      'Proposed by the post held, by order of the chairperson: only where the working rules say so (Government rules 30/2020, article 13, clause 4). It can be changed.',
    NO_POST:
      'No post of this person is stated, so nothing is proposed. An administrator states it on the person’s page.',
    SUBSTITUTE:
      'An office handed over here does not say how a substitute signs, so nothing is proposed. Signing for another needs a written authorisation (Government rules 30/2020, article 13, clause 3): please fill it in.',
    COUNCIL:
      'What the people’s council issues is not signed by a post of the people’s committee, so nothing is proposed. Please fill it in.',
    OTHER_ISSUER: 'The issuer in the draft is not the people’s committee, so nothing is proposed. Please fill it in.',
    NEEDS_MANDATE:
      'Who heads a part of the unit signs such a document only with a written authorisation (Government rules 30/2020, article 13, clause 3), so nothing is proposed. Please fill it in.',
    NOT_LEADING: 'The post held is no leading one, so nothing is proposed.',
  },
};
