import { day, object, optional, revision } from '#kernel/objects.ts';

export const ProvinceSettingsType = object('ProvinceSettings', 'What the province has decided for all of its units.', {
  leadersFactorFrom: optional(
    day('From this day on leaders decide only signed in with a second factor; null: it is not asked of them.'),
  ),
  revision,
});
