import { readFileSync } from 'node:fs';
import { findChromium } from '@dich/infra/find-chromium.ts';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_DAY, useDemonstration } from '../support/demonstration.ts';
import { type Product, serveProduct } from '../support/product.ts';
import { builtClient } from './client.ts';
import { VietnameseLeft } from './vietnamese-left.ts';
import { DESKTOP, PHONE, type Session, Visitor } from './visitor.ts';

/**
 * The main job in a real browser, on the demonstration and the built client: each step finds what the ones before left.
 * A complaint of the browser, a refused load or a breach of the content security policy fails the step.
 */
const database = useDemonstration();
let product: Product;
let browser: Browser;
const visitors: Visitor[] = [];
const sessions = new Map<string, Session>();

beforeAll(async () => {
  const [clientDir, { executablePath, args }] = await Promise.all([builtClient(), findChromium()]);
  product = await serveProduct(database, { today: DEMO_DAY, clientDir });
  browser = await chromium.launch({ executablePath, args });
}, 120_000);
afterEach(async () => {
  const complaints = visitors.flatMap((visitor) => visitor.complaints);
  for (const visitor of visitors.splice(0)) await visitor.leave();
  expect(complaints).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Somebody whose browser speaks a language. */
async function arrived(locale: string): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, product.address, { viewport: DESKTOP, locale });
  visitors.push(visitor);
  return visitor;
}

/** An official on the home page: signed in by the form the first time, in the session of then afterwards. */
async function signedIn(account: string, viewport = DESKTOP): Promise<Visitor> {
  const session = sessions.get(account);
  const visitor = await Visitor.arrive(browser, product.address, { viewport, ...(session && { session }) });
  visitors.push(visitor);
  if (session) await visitor.page.goto('/');
  else sessions.set(account, await visitor.signIn(account));
  return visitor;
}

describe('at 1280 px', () => {
  test('a planner signs in, and home lists what waits for her', async () => {
    const visitor = await signedIn('th.huongtra');
    const { page } = visitor;
    await page.getByText('4 báo cáo').first().waitFor();
    await page.getByText('Bình Tiến').first().waitFor();
    expect(await visitor.seriousViolations()).toEqual([]);
  });

  test('a foreign browser is spoken to in English, a person in the language of the account', async () => {
    const visitor = await arrived('en-GB');
    const { page } = visitor;
    const language = () => page.evaluate(() => document.documentElement.lang);
    await page.goto('/dang-nhap');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await language()).toBe('en');
    expect(await visitor.seriousViolations()).toEqual([]);
    await visitor.signIn('xem.huongtra', { account: 'User name', password: 'Password', submit: 'Sign in' });
    await page.getByRole('link', { name: 'Kế hoạch' }).waitFor();
    expect(await language()).toBe('vi');

    await page.goto('/tai-khoan');
    await page.getByText('English').click();
    await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
    expect(await visitor.seriousViolations()).toEqual([]);
    const asked = page.waitForRequest('**/graphql');
    await page.getByRole('link', { name: 'Plans' }).click();
    expect((await asked).headers()['accept-language']).toBe('en');
    await page.getByText('Decision (no number yet)').first().waitFor();

    const elsewhere = await arrived('vi-VN');
    await elsewhere.signIn('xem.huongtra');
    await elsewhere.page.getByRole('link', { name: 'Plans' }).waitFor();
  });

  test('a language chosen at the door goes with who signs in, and what was typed stays', async () => {
    const visitor = await arrived('vi-VN');
    const { page } = visitor;
    await page.goto('/dang-nhap');
    await page.getByLabel('Tên đăng nhập').fill('dg.huongtra');
    await page.getByText('English').click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.getByLabel('User name').inputValue()).toBe('dg.huongtra');
    await visitor.signIn('dg.huongtra', { account: 'User name', password: 'Password', submit: 'Sign in' });
    await page.getByRole('link', { name: 'Plans' }).waitFor();

    const elsewhere = await arrived('vi-VN');
    await elsewhere.signIn('dg.huongtra');
    await elsewhere.page.getByRole('link', { name: 'Plans' }).waitFor();
    await elsewhere.page.getByRole('button', { name: 'Switch office or unit' }).click();
    await elsewhere.page.getByRole('menuitem', { name: 'Tiếng Việt' }).click();
    await elsewhere.page.getByRole('link', { name: 'Kế hoạch' }).waitFor();
  });

  test.each([
    [
      'ld.tthue',
      ['/', '/ke-hoach', '/bao-cao', '/duyet', '/theo-doi', '/so-sanh', '/chi-tieu', '/tai-khoan', '/thong-bao'],
    ],
    ['qt.huongtra', ['/', '/quan-tri/tai-khoan', '/quan-tri/xac-nhan', '/quan-tri/nhat-ky', '/loi-moi']],
  ])('%s reads English everywhere: what stays Vietnamese is data or a term of law', async (account, paths) => {
    const visitor = await arrived('vi-VN');
    const { page } = visitor;
    const left = new VietnameseLeft(page);
    await page.goto('/dang-nhap');
    await page.getByText('English').click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await visitor.signIn(account, { account: 'User name', password: 'Password', submit: 'Sign in' });
    for (const path of paths) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await left.look();
      const inside = page
        .locator(
          'main a[href^="/ke-hoach/"], main a[href^="/bao-cao/"], main a[href^="/duyet/"], main a[href^="/quan-tri/tai-khoan/"]',
        )
        .first();
      if ((await inside.count()) === 0) continue;
      await inside.click();
      await page.waitForLoadState('networkidle');
      await left.look();
    }
    expect(await left.found()).toEqual([]);

    // a plant: what is not data is noticed
    await page.evaluate(() => document.body.append('9 hộ'));
    await left.look();
    expect(await left.found()).toEqual([expect.stringContaining('9 hộ')]);
  });

  test('a quota typed into the grid changes the sum as one types, and is saved', async () => {
    const visitor = await signedIn('th.huongtra');
    const { page } = visitor;
    await page.goto('/ke-hoach');
    await page
      .getByRole('link', { name: /năm 2023/i })
      .first()
      .click();
    await page.getByRole('link', { name: 'Phân công, giao chỉ tiêu' }).click();
    const cell = page.getByLabel('Giải quyết việc làm hằng năm, Phường Tứ Hạ');
    const row = page.getByRole('row').filter({ has: cell });
    await cell.fill('105 lao động');
    await row.getByText('Cộng 105 / 900').waitFor();
    await row.getByText('còn 795').waitFor();
    await page.getByText('Đã lưu').waitFor();
    await page.reload();
    expect(await page.getByLabel('Giải quyết việc làm hằng năm, Phường Tứ Hạ').inputValue()).toBe('105 lao động');
    expect(await visitor.seriousViolations()).toEqual([]);
  });

  test('a commune types, pastes and sends its report without touching the mouse', async () => {
    const visitor = await signedIn('th.binhthanh');
    const { page } = visitor;
    const { keyboard } = page;
    await page.goto('/bao-cao?nam=2022');
    const period = page.getByRole('listitem').filter({ hasText: 'Năm 2022 (chính thức)' });
    await visitor.tabTo(period.getByRole('button', { name: 'Nhập báo cáo' }));
    await keyboard.press('Enter');

    const revenue = page.getByLabel('Tổng thu ngân sách: Kỳ này');
    await visitor.tabTo(revenue);
    await keyboard.type('1,7');
    await keyboard.press('Enter');
    await keyboard.type('39,4');
    await keyboard.press('ArrowDown');
    await visitor.paste(REST_OF_THE_FORM);
    await page.getByRole('region', { name: 'Dán từ bảng tính' }).waitFor();
    expect(await visitor.seriousViolations()).toEqual([]);
    await visitor.tabTo(page.getByRole('button', { name: /^Dán \d+ ô$/ }));
    await keyboard.press('Enter');
    await page.getByText('15/16 chỉ tiêu đã có số liệu').waitFor();
    await page.getByRole('button', { name: '1 ô cần xem lại' }).waitFor();
    await keyboard.press('F8');
    expect(await page.locator(':focus').inputValue()).toBe('7 hoặc 8');
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('7');
    await page.getByText('16/16 chỉ tiêu đã có số liệu').waitFor();
    await page.getByText('= 93,33%').waitFor();
    await page.getByText('Đã lưu').waitFor();
    expect(await visitor.seriousViolations()).toEqual([]);

    await page.reload();
    await page.getByText('16/16 chỉ tiêu đã có số liệu').waitFor();
    await visitor.tabTo(page.getByRole('button', { name: 'Gửi báo cáo' }));
    await keyboard.press('Enter');
    await visitor.tabTo(page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }));
    await keyboard.press('Enter');
    await page.getByText('Đã gửi báo cáo.').waitFor();
  });

  test('a commune types without a line, closes the page, opens it again, and finds every cell on the server', async () => {
    const visitor = await signedIn('th.huongxuan');
    const { page } = visitor;
    await page.goto('/bao-cao?nam=2022');
    await page.getByRole('button', { name: 'Nhập báo cáo' }).click();
    const cells = async (shown = page) =>
      Promise.all([0, 1].map((place) => shown.locator('input[data-row]').nth(place).inputValue()));
    await page.locator('input[data-row]').first().fill('12');
    await page.getByText('Đã lưu').waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const address = page.url();

    await visitor.cutLine();
    await page.locator('input[data-row]').nth(1).fill('34');
    await page.getByText('Mất kết nối: đã giữ trên máy này').waitFor();
    expect(await visitor.seriousViolations()).toEqual([]);
    const again = await visitor.anotherPage();
    await page.close();
    await again.goto(address);
    await again.getByText(/Không có mạng – số liệu lúc/).waitFor();
    expect(await cells(again)).toEqual(['12', '34']);
    await again.locator('input[data-row]').first().fill('13');
    await again.getByText('Mất kết nối: đã giữ trên máy này').waitFor();
    await visitor.mendLine();
    await again.getByText('Đã lưu').waitFor();

    const elsewhere = await signedIn('th.huongxuan');
    await elsewhere.page.goto(address);
    await elsewhere.page.getByText('2/40 chỉ tiêu đã có số liệu').waitFor();
    expect(await cells(elsewhere.page)).toEqual(['13', '34']);
  });

  test('a reviewer accepts one report, and gives one back with a reason', async () => {
    const visitor = await signedIn('th.huongtra');
    const { page } = visitor;
    await page.getByRole('link', { name: 'Duyệt' }).click();
    await page.getByText('5 báo cáo chờ duyệt').waitFor();
    expect(await visitor.seriousViolations()).toEqual([]);
    await page.getByRole('link', { name: /Phường Tứ Hạ/ }).click();
    await page.getByRole('button', { name: 'Duyệt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Duyệt' }).click();
    await page.getByText('Đã duyệt báo cáo.').waitFor();

    await page.getByRole('link', { name: /Xã Bình Thành/ }).click();
    await page.getByRole('heading', { name: 'Xã Bình Thành' }).waitFor();
    const trained = page.getByRole('row').filter({ hasText: 'Tỷ lệ lao động qua đào tạo' });
    for (const shown of ['66,4%', '2.450 / 3.690', '>70%', 'Không đạt'])
      await trained.getByText(shown).first().waitFor();
    await page.getByText(/^Cần xem /).click();
    await trained.waitFor();
    await page.getByRole('row').filter({ hasText: 'Dân số trung bình' }).waitFor({ state: 'detached' });
    expect(await visitor.seriousViolations()).toEqual([]);
    await page.getByRole('button', { name: 'Trả lại' }).click();
    await page.getByRole('dialog').getByLabel('Lý do trả lại').fill('Việc làm: đối chiếu lại với danh sách đã ký.');
    await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click();
    await page.getByText('Đã trả lại báo cáo.').waitFor();
    await page.goto('/duyet');
    await page.getByText('3 báo cáo chờ duyệt').waitFor();
  });

  test('the board shows what is red, and leads down to the commune that made it', async () => {
    const visitor = await signedIn('ld.huongtra');
    const { page } = visitor;
    await page.getByRole('link', { name: 'Theo dõi' }).click();
    await page.getByRole('combobox', { name: 'Kỳ' }).click();
    await page.getByRole('option', { name: 'Năm 2022 (ước thực hiện)' }).click();
    await page.getByText('8/9 đơn vị cấp dưới đã có báo cáo được duyệt').waitFor();
    const schools = page.getByRole('row').filter({ hasText: 'Tỷ lệ trường học đạt chuẩn quốc gia' });
    for (const shown of ['28/34 trường (82,35%)', 'Chưa đánh giá', '8/9'])
      await schools.getByText(shown).first().waitFor();
    await page.getByText('Chưa báo cáo: Xã Bình Tiến').waitFor();
    const waste = page.getByRole('row').filter({ hasText: 'Tỷ lệ thu gom rác thải sinh hoạt' });
    for (const shown of ['95,04%', '>93%', 'đạt', '8/9']) await waste.getByText(shown).first().waitFor();
    expect(await visitor.seriousViolations()).toEqual([]);

    await page.getByRole('link', { name: 'Vì sao có số này: Tỷ lệ thu gom rác thải sinh hoạt' }).click();
    const why = page.getByRole('dialog');
    const part = why.getByRole('row').filter({ hasText: 'Xã Hương Bình' });
    for (const shown of ['78,44%', '502 trên 640', '> 93%', 'không đạt']) await part.getByText(shown).waitFor();
    expect(await why.getByRole('row').nth(1).textContent()).toBe(await part.textContent());
    await part.getByRole('link').click();
    await why.getByText(/Xã Hương Bình · Năm 2022/).waitFor();
    expect(await visitor.seriousViolations()).toEqual([]);
  });

  test('the province compares the communes: table, ranking, chart, spreadsheet', async () => {
    const visitor = await signedIn('pt.tthue');
    const { page } = visitor;
    await page.getByRole('link', { name: 'So sánh' }).click();
    await page.getByLabel('Đơn vị', { exact: true }).fill('binh tien');
    await page.getByRole('option', { name: /Bình Tiến.*Hương Trà/ }).click();
    await page.getByLabel('Đơn vị', { exact: true }).fill('huong binh');
    await page.getByRole('option', { name: /Hương Bình.*Hương Trà/ }).click();
    await page.getByLabel('Chỉ tiêu', { exact: true }).fill('rác thải sinh hoạt');
    await page.getByRole('option', { name: 'Tỷ lệ thu gom rác thải sinh hoạt' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Kỳ' }).click();
    await page.getByRole('option', { name: 'Năm 2022 (ước thực hiện)' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Xã Hương Bình' });
    await row.getByText('78,44').waitFor();
    expect(await visitor.seriousViolations()).toEqual([]);

    await page.getByRole('link', { name: 'Biểu đồ' }).click();
    await page.getByRole('img', { name: /Biểu đồ cột: Tỷ lệ thu gom rác thải sinh hoạt/ }).waitFor();
    expect(await visitor.seriousViolations()).toEqual([]);

    await page.getByRole('button', { name: 'Tải về' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'CSV cho Excel tiếng Việt' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.split('\r\n').filter((line) => line.includes('Xã Hương Bình'))).toHaveLength(1);

    await page.setViewportSize(PHONE);
    await page.goto(page.url().replace('xem=bieu-do', 'xem=bang'));
    await page.getByText('2 đơn vị · 1 chỉ tiêu · Năm 2022 (ước thực hiện)').waitFor();
    await row.getByText('78,44').waitFor();
    expect(await visitor.sidewaysScroll()).toBe(0);
    expect(await visitor.seriousViolations()).toEqual([]);
  });
});

describe('at 390 px', () => {
  test.each([
    ['th.huongtra', '/'],
    ['th.huongtra', '/duyet'],
    ['ld.huongtra', '/theo-doi'],
    ['th.huongtoan', '/bao-cao'],
    ['pt.tthue', '/so-sanh'],
    ['th.huongtra', '/thong-bao'],
  ])('%s: %s fits the window, and axe-core finds nothing serious', async (account, path) => {
    const visitor = await signedIn(account, PHONE);
    await visitor.page.goto(path);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    await visitor.page.waitForLoadState('networkidle');
    expect(await visitor.sidewaysScroll()).toBe(0);
    expect(await visitor.seriousViolations()).toEqual([]);
  });

  test('the returned report is read, mended and saved on a phone', async () => {
    const visitor = await signedIn('th.huongtoan', PHONE);
    const { page } = visitor;
    await page.goto('/bao-cao?nam=2022');
    await page.getByRole('link', { name: 'Sửa lại' }).click();
    await page.getByText('gấp 10 lần số ước thực hiện').first().waitFor();
    await page.getByLabel('Tổng thu ngân sách: Kỳ này').fill('5,278');
    await page.getByText('Đã lưu').waitFor();
    expect(await visitor.sidewaysScroll()).toBe(0);
    expect(await visitor.seriousViolations()).toEqual([]);
  });
});

/**
 * From the third row on, as copied from a spreadsheet: a status, numerators with their denominators, single figures, in
 * the officials' own notation; one of them is no number.
 */
const REST_OF_THE_FORM = [
  'Đạt',
  '1.288\t1.380 tấn',
  '6.701\t6.729',
  '3\t4',
  '2.450\t3.690',
  '87 lao động',
  '7 hoặc 8',
  '104\t1.775',
  '1.391\t1.405',
  '22\t22',
  '16\t16',
  '126\t130',
  '1',
  '6.729',
].join('\n');
