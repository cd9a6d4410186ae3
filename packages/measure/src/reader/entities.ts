import { rewrite, type Traced } from './traced.ts';

/** The character references that web pages leave in copied text; numbered ones need no list. */
const NAMED = new Map(
  (
    'nbsp \u00a0|ensp  |emsp  |thinsp  |shy \u00ad|zwnj \u200c|amp &|lt <|gt >|le ≤|ge ≥|ne ≠|quot "|apos \'|lsquo ‘|rsquo ’|ldquo “|rdquo ”|ndash –|mdash —|minus −|hellip …|middot ·|bull •|deg °|plusmn ±|times ×|divide ÷|permil ‰|sup2 ²|sup3 ³|frac12 ½|frac14 ¼|frac34 ¾|asymp ≈|' +
    'agrave à|aacute á|atilde ã|acirc â|egrave è|eacute é|ecirc ê|igrave ì|iacute í|ograve ò|oacute ó|otilde õ|ocirc ô|ugrave ù|uacute ú|yacute ý|Agrave À|Aacute Á|Atilde Ã|Acirc Â|Egrave È|Eacute É|Ecirc Ê|Igrave Ì|Iacute Í|Ograve Ò|Oacute Ó|Otilde Õ|Ocirc Ô|Ugrave Ù|Uacute Ú|Yacute Ý'
  )
    .split('|')
    .map((entry) => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)] as const),
);
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/y;

/** "&#8805;95%" → "≥95%". What names no character stays as it is. */
export function withoutEntities(text: Traced): Traced {
  if (!text.value.includes('&')) return text;
  return rewrite(text, (value, at) => {
    if (value[at] !== '&') return null;
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(value);
    const put = found && characterOf(found[1], found[2], found[3]);
    return put ? { put, length: found[0].length } : null;
  });
}

function characterOf(decimal?: string, hexadecimal?: string, name?: string): string | null {
  if (name !== undefined) return NAMED.get(name) ?? null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null;
}
