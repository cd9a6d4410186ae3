import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_DAY, useDemonstration } from '../support/demonstration.ts';
import { Officials } from '../support/officials.ts';
import { type Product, serveProduct } from '../support/product.ts';
import { type DocumentLine, type Furniture, firstDifference } from './document-lines.ts';

/** Five real decisions, as they were issued: what the demonstration keeps of each is the whole of it, in its order. */
const database = useDemonstration();
let product: Product;
let officials: Officials;

beforeAll(async () => {
  product = await serveProduct(database, { today: DEMO_DAY });
  officials = new Officials(product);
}, 120_000);
afterAll(() => product?.stop());

interface Document {
  slug: string;
  planner: string;
  year: number;
  furniture: Furniture;
}

/** The head of the page: not in the texts of those decisions, where it stood in a table. */
const HEAD = ['ORGAN', 'STATE', 'MOTTO'];
const TASK_HEADS = 'STT	Nội dung công việc	Trách nhiệm thực hiện	Thời gian hoàn thành	Kết quả dự kiến';

const DOCUMENTS: Document[] = [
  {
    ...{ slug: '000-phong-binh-2023', planner: 'th.phongbinh', year: 2023 },
    furniture: {
      lines: [
        'TT	Mục tiêu chất lượng và biện pháp thực hiện MTCL	Trách nhiệm thực hiện		Thời gian thực hiện	Trách nhiệm theo dõi MTCL	Cách thức theo dõi và kết quả',
        'Chủ trì	Phối hợp',
      ],
      notSaid: HEAD,
    },
  },
  {
    ...{ slug: '001-huong-xuan-2023', planner: 'th.huongxuan', year: 2023 },
    furniture: {
      lines: [
        ...['TT', 'Mục tiêu chất lượng và biện pháp thực hiện MTCL', 'Trách nhiệm', 'thực hiện', 'Thời gian thực hiện'],
        ...['Trách nhiệm theo dõi MTCL', 'Cách thức theo dõi và kết quả', 'Chủ trì', 'Phối hợp'],
      ],
      // the head of the decision has neither; both annexes name the number and the day of the decision that they go with
      notSaid: [...HEAD, 'NUMBER', 'PLACE_AND_DAY'],
    },
  },
  { ...{ slug: '002-huong-tra-2022', planner: 'th.huongtra', year: 2022 }, furniture: { lines: [], notSaid: HEAD } },
  {
    ...{ slug: '003-bac-hong-2021', planner: 'th.bachong', year: 2021 },
    // the number was never filled in: there is none to keep
    furniture: { lines: ['Số: /QĐ-UBND'], notSaid: HEAD },
  },
  {
    ...{ slug: '004-phuoc-long-2021', planner: 'th.phuoclong', year: 2021 },
    furniture: {
      lines: [
        // printed with another place of the tone mark
        'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        ...[TASK_HEADS, TASK_HEADS, TASK_HEADS, TASK_HEADS],
        'STT	Nội dung công việc	Trách nhiệm	Thời gian hoàn thành	Kết quả dự kiến',
      ],
      notSaid: ['STATE'],
    },
  },
];

describe.each(DOCUMENTS)('$slug', ({ slug, planner, year, furniture }) => {
  test('is kept to the letter: every line of it, in its order, as a field of the records', async () => {
    expect(firstDifference(slug, await documentOf(planner, year), furniture)).toBeNull();
  });

  test('is not kept when a line, a cell or the order of two lines is lost', async () => {
    const kept = await documentOf(planner, year);
    const at = kept.findLastIndex(({ part }) => part === 'PARAGRAPH' || part === 'OBJECTIVE');
    const without = kept.toSpliced(at, 1);
    const swapped = kept.toSpliced(at - 1, 2, ...kept.slice(at - 1, at + 1).reverse());
    const changed = kept.with(at, { part: 'PARAGRAPH', cells: [(kept[at]?.cells[0] ?? '').replace(/.$/, '')] });
    for (const lost of [without, swapped, changed]) expect(firstDifference(slug, lost, furniture)).not.toBeNull();
  });
});

async function documentOf(planner: string, year: number): Promise<DocumentLine[]> {
  const client = await officials.as({ login: planner });
  const { plans } = await client.ask<{ plans: { edges: { node: { document: DocumentLine[] } }[] } }>(
    'query ($year: Int) { plans(year: $year) { edges { node { document { part cells } } } } }',
    { year },
  );
  return plans.edges[0]?.node.document ?? [];
}
