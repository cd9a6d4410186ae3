import { findChromium } from '@dich/infra/find-chromium.ts';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { operate, type StartedProduct, startProduct } from '../started-product.ts';
import { DESKTOP, type Session, Visitor } from '../visitor.ts';
import { confirmEverybody, createAccount, type NewPerson, takeUp } from './people.ts';
import { BEGINNINGS } from './province.ts';

const isFull = process.env.PROOF === 'full';

/**
 * From an empty database to an accepted report through the interface alone: nothing is inserted, and of commands there
 * is only the one that makes the first two administrators. Each step finds what the ones before left. Every day the
 * first of the beginnings is walked, all of them by `pnpm proof --full`.
 */
describe.each(isFull ? BEGINNINGS : BEGINNINGS.slice(0, 1))('$title', ({ code, day, name, year, below, commune }) => {
  const clock = { DEMO: '0', DEMO_NOW: day };
  const communeName = `${commune.type} ${commune.name}`;
  const people = {
    leader: { name: 'Hoàng Thị Lãnh', login: 'lanhdao', office: 'Lãnh đạo', post: 'Chủ tịch' },
    planner: { name: 'Lê Văn Tổng', login: 'tonghop', office: 'Cán bộ tổng hợp' },
    reporter: { name: 'Phạm Thị Xã', login: 'tonghop.xa', office: 'Cán bộ tổng hợp', unit: commune.name },
  } satisfies Record<string, NewPerson>;

  let product: StartedProduct & { throwAway(): Promise<void> };
  let browser: Browser;
  let planAddress = '';
  const visitors: Visitor[] = [];
  const sessions = new Map<string, Session>();

  beforeAll(async () => {
    const [started, { executablePath, args }] = await Promise.all([startProduct(clock), findChromium()]);
    product = started;
    browser = await chromium.launch({ executablePath, args });
  });
  afterEach(async () => {
    const complaints = visitors.flatMap((visitor) => visitor.complaints);
    for (const visitor of visitors.splice(0)) await visitor.leave();
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.throwAway();
  });

  async function as(login: string): Promise<Page> {
    const session = sessions.get(login);
    const visitor = await Visitor.arrive(browser, product.address, { viewport: DESKTOP, ...(session && { session }) });
    visitors.push(visitor);
    return visitor.page;
  }

  async function comesIn(login: string, link: string, linkCode: string): Promise<void> {
    const visitor = await Visitor.arrive(browser, product.address, { viewport: DESKTOP });
    visitors.push(visitor);
    await takeUp(visitor, link, linkCode, login);
    sessions.set(login, await visitor.session());
  }

  test('the operator invites two administrators, and home says what the unit lacks', async () => {
    for (const [login, fullName] of [
      ['quantri1', 'Nguyễn Thị Quản'],
      ['quantri2', 'Trần Văn Trị'],
    ] as const) {
      const wish = ['--unit', code, '--login', login, '--name', fullName, '--sub-units', '--day', day];
      const said = operate(product, clock, 'invite-administrator', ...wish);
      const link = /\/loi-moi#\S+/.exec(said)?.[0] ?? '';
      await comesIn(login, link, /[a-z2-9]{4}(-[a-z2-9]{4}){2}/.exec(said)?.[0] ?? '');
    }
    const page = await as('quantri1');
    await page.goto('/');
    await page.getByText('Chưa có lãnh đạo, cán bộ tổng hợp').waitFor();
    await page.getByText('Chưa có kế hoạch nào được ban hành').waitFor();
  });

  test('the administrator sets up the usual departments', async () => {
    const page = await as('quantri1');
    await page.goto('/quan-tri/phong-ban');
    await page.getByRole('button', { name: 'Lập theo danh sách thường có' }).first().click();
    await page.getByRole('button', { name: 'Lập phòng ban', exact: true }).click();
    await page.getByRole('main').getByText('Thanh tra').first().waitFor();
  });

  test('makes accounts, which the other administrator confirms, and everybody chooses a password', async () => {
    const page = await as('quantri1');
    const links = new Map<string, string>();
    for (const person of Object.values(people)) links.set(person.login, await createAccount(page, person));
    const codes = await confirmEverybody(await as('quantri2'), Object.values(people));
    for (const { login } of Object.values(people)) await comesIn(login, links.get(login) ?? '', codes.get(login) ?? '');
  });

  test('the planner takes over proposed indicators and makes the plan of the year', async () => {
    const page = await as(people.planner.login);
    await page.goto('/danh-muc/goi-y');
    // What a province begins with of its own tier are statistics of population: it takes over those of a town, too.
    await page.getByLabel('Dùng cho').selectOption('DISTRICT');
    await page.getByText('Giải quyết việc làm hằng năm').first().waitFor();
    await page.getByRole('checkbox', { name: /^Chọn cả/ }).check();
    await page.getByRole('button', { name: /^Thêm \d+ chỉ tiêu/ }).click();
    await page.getByText(/^Đã thêm \d+ chỉ tiêu/).waitFor();

    await page.goto('/ke-hoach');
    await page.getByRole('button', { name: 'Lập kế hoạch' }).first().click();
    await page.getByRole('button', { name: 'Lập bản dự thảo' }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(year) }).waitFor();
    planAddress = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Thêm mục tiêu' }).click();
    await page.getByLabel('Nội dung mục tiêu').fill('Phát triển kinh tế - xã hội');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('button', { name: /^Chọn nhiều chỉ tiêu/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Giải quyết việc làm hằng năm').check();
    await dialog.getByLabel('Tỷ lệ hộ nghèo theo chuẩn đa chiều').check();
    await dialog.getByRole('button', { name: 'Thêm 2 chỉ tiêu vào kế hoạch' }).click();
    await page.getByRole('cell', { name: 'Giải quyết việc làm hằng năm' }).first().waitFor();
  });

  test('gives every unit below its quota, and says who leads what', async () => {
    const page = await as(people.planner.login);
    await page.goto(`${planAddress}/giao?phan=don-vi`);
    const row = page.getByRole('row', { name: /^Giải quyết việc làm hằng năm/ });
    await row.getByRole('textbox').nth(below).waitFor();
    const fields = await row.getByRole('textbox').all();
    expect(fields).toHaveLength(below + 1);
    await fields[0]?.fill(`${10 * below} lao động`);
    for (const field of fields.slice(1)) await field.fill('10 lao động');
    await page.keyboard.press('Enter');
    await row.getByText('Khớp').waitFor();
    await page.getByRole('textbox', { name: 'Tỷ lệ hộ nghèo theo chuẩn đa chiều, Mức của đơn vị' }).fill('dưới 3%');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu').waitFor();

    await page.goto(`${planAddress}/giao?phan=phong`);
    const role = /^Giải quyết việc làm hằng năm, (Phòng Nội vụ|Sở Nội vụ)/;
    await page.getByRole('button', { name: role }).click();
    await page.getByRole('button', { name: new RegExp(`${role.source}: chủ trì`) }).waitFor();
    await page.getByText('Đã lưu').waitFor();
  });

  test('the leader issues it with its decision', async () => {
    const page = await as(people.leader.login);
    await page.goto(planAddress);
    await page
      .getByRole('button', { name: /^Ban hành/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Số văn bản').fill('15/QĐ-UBND');
    // proposed by the post that the administrator has stated
    await dialog.getByText(/^Đề xuất theo chức vụ/).waitFor();
    expect(await dialog.getByLabel('Thẩm quyền ký').inputValue()).toBe('TM. ỦY BAN NHÂN DÂN');
    expect(await dialog.getByLabel('Chức vụ người ký').inputValue()).toBe('CHỦ TỊCH');
    expect(await dialog.getByLabel('Họ tên người ký').inputValue()).toBe(people.leader.name);
    const lacks = dialog.getByLabel('Lý do ban hành khi còn thiếu');
    if ((await lacks.count()) > 0) await lacks.fill('Đơn vị chưa có phòng, ban chủ trì');
    await dialog.getByRole('button', { name: 'Ban hành kế hoạch' }).click();
    await page.getByText('Quyết định số 15/QĐ-UBND').first().waitFor();
  });

  test('the commune confirms its quota, types its half year and sends it as an estimate', async () => {
    const page = await as(people.reporter.login);
    await page.goto('/chi-tieu');
    await page.getByText(`cấp trên giao: ${name}`).waitFor();
    await page.getByRole('button', { name: 'Xác nhận đã nhận 1 chỉ tiêu' }).click();
    await page.getByText('chưa xác nhận').waitFor({ state: 'detached' });

    await page.goto(`/bao-cao?nam=${year}`);
    await page.getByRole('button', { name: 'Nhập báo cáo' }).first().click();
    await page.getByRole('textbox', { name: 'Giải quyết việc làm hằng năm: Kỳ này' }).fill('6');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu').waitFor();
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('checkbox', { name: 'Gửi là ước thực hiện' }).isChecked()).toBe(true);
    await dialog.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.getByText('Đã gửi').first().waitFor();
  });

  test('the planner above accepts it, and the board counts it, one of all that are asked', async () => {
    const page = await as(people.planner.login);
    await page.goto('/duyet');
    await page.getByRole('link', { name: new RegExp(communeName) }).click();
    await page.getByRole('cell', { name: '6', exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Duyệt', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.goto('/theo-doi');
    const period = page.getByRole('combobox', { name: 'Kỳ' });
    await period.click();
    await page.getByRole('option', { name: new RegExp(`6 tháng đầu năm ${year}`) }).click();
    const row = page.getByRole('row', { name: /Giải quyết việc làm hằng năm/ });
    await row.getByText(`1/${below}`).first().waitFor();
    await row.getByRole('cell', { name: /^6\b/ }).first().waitFor();
  });
});
