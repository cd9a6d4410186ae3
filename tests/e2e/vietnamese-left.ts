import type { Page, Response } from 'playwright-core';

const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

/** What the server says in the reader's language: an answer's words of these types and fields are no data. */
const SAID_TYPES = new Set(['Message', 'MessageParameter', 'UserError']);
const SAID_FIELDS = new Set(['label', 'display', 'type', 'unitOfMeasure', 'operandUnit']);

/** Vietnamese that English says on purpose: terms of law, the language and the product by their own names, an example, how the title of a decision begins. */
const TERMS = [
  ...['Đích', 'Tiếng Việt', 'từ 185 tỷ đồng', 'Về việc ban hành'],
  ...['không đạt', 'chưa đạt', 'đạt', 'vượt', 'phấn đấu', 'xếp loại', 'đính chính', 'chưa lượng hóa'],
  ...['chế độ báo cáo', 'lãnh đạo', 'quản trị hệ thống', 'tạ'],
];

/**
 * Watches what a page is sent and what it shows, and tells which of the words shown are Vietnamese without being
 * anybody's data: whatever the answers hold besides sentences of the system.
 */
export class VietnameseLeft {
  readonly #page: Page;
  readonly #data = new Set<string>(TERMS);
  readonly #shown = new Map<string, string>();
  readonly #reading: Promise<void>[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on('response', (response) => this.#reading.push(this.#read(response)));
  }

  /** Takes in what stands on the page now. */
  async look(): Promise<void> {
    const at = new URL(this.#page.url()).pathname;
    for (const text of await this.#page.evaluate(wordsShown)) this.#shown.set(tidy(text), at);
  }

  /** Of everything that was looked at: what one page is sent may be named on another. */
  async found(): Promise<string[]> {
    await Promise.all(this.#reading.splice(0));
    const data = [...this.#data].filter((text) => VIETNAMESE.test(text)).sort((a, b) => b.length - a.length);
    const left = (text: string) => data.reduce((rest, known) => rest.replaceAll(known, ''), text);
    return [...this.#shown].flatMap(([text, at]) =>
      VIETNAMESE.test(text) && VIETNAMESE.test(left(text)) ? [`${at}: ${text}`] : [],
    );
  }

  async #read(response: Response): Promise<void> {
    if (!response.url().includes('/graphql')) return;
    const answer: unknown = await response.json().catch(() => null);
    this.#collect(answer, '');
  }

  #collect(value: unknown, field: string): void {
    if (typeof value === 'string') {
      if (!SAID_FIELDS.has(field)) for (const line of value.split('\n')) this.#data.add(tidy(line));
    } else if (Array.isArray(value)) for (const one of value) this.#collect(one, field);
    else if (typeof value === 'object' && value !== null) {
      if (SAID_TYPES.has(String((value as { __typename?: string }).__typename))) return;
      for (const [name, one] of Object.entries(value)) this.#collect(one, name);
    }
  }
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Runs in the page: every text, whether or not it is in sight, and what is read out or shown in fields. */
function wordsShown(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement?.tagName;
    if (parent !== 'SCRIPT' && parent !== 'STYLE' && parent !== 'NOSCRIPT') texts.push(node.textContent ?? '');
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '');
  return texts;
}
