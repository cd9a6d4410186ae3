import { chromium } from 'playwright-core';
const BASE='http://localhost:4112';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
export async function as(name) {
  const ctx = await browser.newContext({ baseURL: BASE, viewport: { width: 1280, height: 950 }, locale: 'vi-VN', reducedMotion: 'reduce' });
  ctx.setDefaultTimeout(20000);
  const page = await ctx.newPage();
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  page.on('console', (m) => { if (m.type()==='error') console.log('CONSOLE', page.url(), m.text().slice(0,200)); });
  await page.goto('/dang-nhap');
  await page.getByLabel('Tên đăng nhập').fill(name);
  await page.getByLabel('Mật khẩu', { exact: true }).fill('thu-nghiem-2026');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForURL((u) => u.pathname !== '/dang-nhap');
  return page;
}
export const shot = (page, name) => page.screenshot({ path: `/tmp/shots-regimes/${name}.png`, fullPage: true });
const step = process.argv[2];
const steps = {
  async look() {
    const p = await as('th.huongtra');
    await shot(p, 'home');
    await p.goto('/che-do-bao-cao/moi'); await p.waitForTimeout(1500); await shot(p, 'regime-new');
    await p.goto('/danh-muc'); await p.waitForTimeout(1500); await shot(p, 'catalogue');
  },
};
const extra = process.argv[3] ? await import(process.argv[3]) : {};
try { await (steps[step] ?? extra[step])({ as, shot }); } catch (e) { console.log(e); }
await browser.close();
