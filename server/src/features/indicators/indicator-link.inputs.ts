import { day, type Given, id, oneOf, optional, verbInput } from '#kernel/inputs.ts';
import { LinkRelationEnum } from './indicator-link.graphql.ts';

export const LinkIndicatorInput = verbInput('LinkIndicatorInput', {
  indicatorId: id('Of the actor’s unit.'),
  sharedId: id('Of the shared catalogue, or kept by a unit above.'),
  relation: oneOf(LinkRelationEnum, 'What the own one is to the shared one.'),
  validFrom: optional(
    day(
      'The first day on which it holds; a period is compared by what holds on its last day. Null: since the own one is there.',
    ),
  ),
});
export type LinkIndicatorInput = Given<typeof LinkIndicatorInput>;

export const EndIndicatorLinkInput = verbInput('EndIndicatorLinkInput', {
  linkId: id('Of an indicator of the actor’s unit.'),
  validTo: optional(day('The last day on which it holds, not before its first. Null: today.')),
});
export type EndIndicatorLinkInput = Given<typeof EndIndicatorLinkInput>;
