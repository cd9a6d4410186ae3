import { SheetImportType } from '#features/imports/sheet-import.graphql.ts';
import { sheetImportById } from '#features/imports/sheet-import.loaders.ts';
import type { Actor } from '#kernel/context.ts';
import { type Answered, kept, once, onceEach, verb, verbs } from '#kernel/verbs.ts';
import * as inputs from './account.inputs.ts';
import { officeById } from './confirmation.loaders.ts';
import { createAccount } from './create-account.ts';
import { disableAccount } from './disable-account.ts';
import { enableAccount } from './enable-account.ts';
import { endOffice } from './end-office.ts';
import { grantOffice } from './grant-office.ts';
import { handOverOffice } from './hand-over-office.ts';
import type { Invitation } from './invitation.ts';
import { AccountType, InvitationType, OfficeType, RenewedLinkType, ViewerType } from './people.graphql.ts';
import { accountById } from './people.loaders.ts';
import { ProvinceSettingsType } from './province-setting.graphql.ts';
import { SetLeadersFactorInput } from './province-setting.inputs.ts';
import { type ProvinceSettings, provinceSettings as settingsOf } from './province-setting.queries.ts';
import { refuseOffice } from './refuse-office.ts';
import { type RenewedLink, renewLinks } from './renew-links.ts';
import { setLanguage } from './set-language.ts';
import { setLeadersFactor } from './set-leaders-factor.ts';
import { statePost } from './state-post.ts';
import { takeOfficeBack } from './take-office-back.ts';
import { undoAccountImport } from './undo-account-import.ts';

const office = kept(OfficeType, officeById);

export const account = kept(AccountType, accountById);
export const invitation = once<Invitation>(() => InvitationType, 'Shown once: a retry of the same request has none.');
export const viewer: Answered<Actor> = { type: () => ViewerType, store: () => null, load: async (ctx) => ctx.actor };

const provinceSettings: Answered<ProvinceSettings> = {
  type: () => ProvinceSettingsType,
  store: () => null,
  load: settingsOf,
};

export const PeopleVerbs = verbs({
  setLeadersFactor: verb({
    does: 'From which day on leaders of the province decide only signed in with a second factor; or no longer.',
    afterEnd: 'BEGINS',
    takes: SetLeadersFactorInput,
    answers: { provinceSettings },
    by: setLeadersFactor,
  }),
  setLanguage: verb({
    does: 'What the product speaks to the person from now on, wherever they sign in.',
    afterEnd: 'OWN',
    takes: inputs.SetLanguageInput,
    answers: { viewer },
    by: setLanguage,
  }),
  createAccount: verb({
    does: 'An account with its first office, and a link. Both wait for a second person (confirmAccess).',
    afterEnd: 'BEGINS',
    takes: inputs.CreateAccountInput,
    answers: { account, invitation },
    by: createAccount,
  }),
  renewLinks: verb({
    does: 'Tạo lại đường dẫn: new links for people who have not chosen a password yet; each waits for a second person’s code (confirmAccess).',
    afterEnd: 'FINISHES',
    takes: inputs.RenewLinksInput,
    answers: {
      links: onceEach<RenewedLink>(
        () => RenewedLinkType,
        'In the order asked for. Shown once: to a retry the list is empty. Null where the verb was refused.',
      ),
    },
    by: renewLinks,
  }),
  disableAccount: verb({
    does: 'Khóa tài khoản: it is signed out at once.',
    afterEnd: 'FINISHES',
    takes: inputs.DisableAccountInput,
    answers: { account },
    by: disableAccount,
  }),
  enableAccount: verb({
    does: 'Mở lại tài khoản.',
    afterEnd: 'BEGINS',
    takes: inputs.EnableAccountInput,
    answers: { account },
    by: enableAccount,
  }),
  grantOffice: verb({
    does: 'Giao chức vụ. It opens nothing until a second person confirms it (confirmAccess).',
    afterEnd: 'BEGINS',
    takes: inputs.GrantOfficeInput,
    answers: { account, office },
    by: grantOffice,
  }),
  refuseOffice: verb({
    does: 'Từ chối chức vụ: the second person does not confirm it, and it ends without having opened anything.',
    afterEnd: 'FINISHES',
    takes: inputs.RefuseOfficeInput,
    answers: { office },
    by: refuseOffice,
  }),
  handOverOffice: verb({
    does: 'Ủy quyền: the office acted in is handed to somebody of the unit for a time. It opens nothing until a second person confirms it (confirmAccess), and ends by itself.',
    afterEnd: 'BEGINS',
    takes: inputs.HandOverOfficeInput,
    answers: { office },
    by: handOverOffice,
  }),
  takeOfficeBack: verb({
    does: 'Kết thúc ủy quyền before its last day: who handed the office over, or who acts in it.',
    afterEnd: 'FINISHES',
    takes: inputs.TakeOfficeBackInput,
    answers: { office },
    by: takeOfficeBack,
  }),
  endOffice: verb({
    does: 'Kết thúc chức vụ.',
    afterEnd: 'FINISHES',
    takes: inputs.EndOfficeInput,
    answers: { office },
    by: endOffice,
  }),
  statePost: verb({
    does: 'Ghi chức vụ of an office from a day on (chủ tịch, phó chủ tịch…), or none any more. It opens nothing, and what was signed stays as it was signed.',
    afterEnd: 'BEGINS',
    takes: inputs.StatePostInput,
    answers: { office },
    by: statePost,
  }),
  undoAccountImport: verb({
    does: 'Hoàn tác: takes all accounts of one spreadsheet back. Refused (CONFLICT) with everybody who has got into one or was confirmed by a second person.',
    afterEnd: 'FINISHES',
    takes: inputs.UndoAccountImportInput,
    answers: { import: kept(SheetImportType, sheetImportById) },
    by: undoAccountImport,
  }),
});
