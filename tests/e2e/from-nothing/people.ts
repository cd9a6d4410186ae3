import type { Page } from 'playwright-core';
import type { Visitor } from '../visitor.ts';
import { PASSPHRASE } from './province.ts';

export interface NewPerson {
  name: string;
  login: string;
  office: string;
  /** As it is called; left out: none is stated. */
  post?: string;
  /** Of which unit; left out: the administrator's own. */
  unit?: string;
}

const CODE = /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/;

/** Opens a one-time link, chooses a password with the code, and signs in by the form. */
export async function takeUp({ page }: Visitor, link: string, code: string, login: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Mã đi kèm').fill(code);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Đặt mật khẩu', exact: true }).click();
  await page.waitForURL(({ pathname }) => pathname === '/dang-nhap');
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL(({ pathname }) => pathname === '/');
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** As an administrator; answers the path of the link that is shown once. */
export async function createAccount(page: Page, { name, login, office, post, unit }: NewPerson): Promise<string> {
  await page.goto('/quan-tri/tai-khoan');
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Họ và tên').fill(name);
  await form.getByLabel('Tên đăng nhập').fill(login);
  await form.getByRole('combobox', { name: 'Vai trò' }).click();
  await page.getByRole('option', { name: office, exact: true }).click();
  if (post !== undefined) await form.getByRole('combobox', { name: 'Chức vụ' }).selectOption({ label: post });
  if (unit !== undefined) {
    const field = form.getByRole('combobox', { name: 'Đơn vị' });
    await field.click();
    await field.fill(unit);
    await page.getByRole('option', { name: unit }).first().click();
  }
  await form.getByRole('button', { name: 'Tạo tài khoản', exact: true }).click();
  const link = await page.getByRole('textbox', { name: 'Đường dẫn lời mời' }).inputValue();
  return link.slice(link.indexOf('/loi-moi'));
}

/** As the second person: confirms everybody who waits, and reads the sheets that are printed. */
export async function confirmEverybody(page: Page, people: readonly NewPerson[]): Promise<Map<string, string>> {
  await page.goto('/quan-tri/xac-nhan');
  await page.getByRole('checkbox', { name: `Chọn ${people[0]?.name}` }).waitFor();
  await page.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
  await page.getByRole('button', { name: 'Xác nhận', exact: false }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mật khẩu của bạn').fill(PASSPHRASE);
  await dialog.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  const codes = new Map<string, string>();
  for (const { name, login } of people) {
    const sheet = page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });
    codes.set(login, CODE.exec((await sheet.textContent()) ?? '')?.[0] ?? '');
  }
  return codes;
}
