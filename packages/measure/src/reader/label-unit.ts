import { lex, type Token } from './lexer.ts';
import { COUNTED } from './nouns.ts';
import { type Quantity, QuantityGrammar, type UnitUse } from './quantity.ts';
import { said, saying } from './said.ts';
import { PERCENT } from './units.ts';

const PER_PERSON = saying('đầu người|/ người|bình quân người|một người|/ đầu người|trên đầu người|/ 1 người');
const PER_HECTARE = saying(
  '/ ha|một ha|một hecta|1 ha|một héc ta|1 hecta|đơn vị diện tích|/ hecta|/ 1 ha|một đơn vị diện tích',
);
const PER_YEAR = saying('người / năm');
const IN_PERCENT = saying('tỷ lệ|tỷ trọng|tốc độ tăng|độ che phủ|tốc độ phát triển');

/** Adds what the label says about the unit: "bình quân đầu người … 63 triệu đồng" is per person. */
export function completeUnit(use: UnitUse, label: string): UnitUse {
  if (!use.measure || ['percent', 'times', 'score', 'time', 'herd', 'visit'].includes(use.unit.dimension)) return use;
  const per = [...use.per];
  const add = (name: string) => {
    if (!per.includes(name)) per.unshift(name);
  };
  if (said(label, PER_YEAR) && !per.includes('năm')) per.push('năm');
  if (said(label, PER_PERSON)) add('người');
  else if (said(label, PER_HECTARE) && use.unit.dimension !== 'area') add('ha');
  return per.length === use.per.length ? use : { ...use, per };
}

/** A unit for a value printed without one: what the label counts ("Số xã đạt chuẩn …"), or percent for a rate. */
export function unitOfLabel(
  tokens: readonly Token[],
  from: number,
  to: number,
  label: string,
  ofWhole: boolean,
): UnitUse | null {
  if (!ofWhole && said(label, IN_PERCENT)) return { unit: PERCENT, per: [], measure: true, guessed: false };
  for (let i = from; i < to; i++) {
    const noun = tokens[i]!.value === 'số' ? COUNTED.match(tokens, i + 1, to) : null;
    if (noun) return thing(noun.entry);
  }
  const first = ofWhole ? COUNTED.match(tokens, from, to) : null;
  return first ? thing(first.entry) : null;
}

function thing(name: string): UnitUse {
  return { unit: { name, dimension: 'things', whole: true, scale: 0 }, per: [], measure: false, guessed: true };
}

/** The unit of measure as a catalogue names it: "tỷ đồng", "%", "trường". */
export function unitNamed(name: string): Pick<Quantity, 'unit' | 'printedScale'> | null {
  const { tokens } = lex(`1 ${name}`);
  const [quantity] = new QuantityGrammar(tokens, []).all();
  return quantity?.unit ? { unit: quantity.unit, printedScale: quantity.printedScale } : null;
}
