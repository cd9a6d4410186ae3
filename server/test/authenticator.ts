import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** What the product asks for, as far as an authenticator and the browser around it look at it. */
interface Asked {
  challenge: string;
  rpId?: string;
  rp?: { id?: string };
}

const base64url = (bytes: Buffer): string => bytes.toString('base64url');
const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest();

/** CBOR (RFC 8949), as much of it as WebAuthn needs here: small integers, short texts, bytes, maps. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  const head = (major: number, length: number): Buffer => {
    if (length < 24) return Buffer.from([(major << 5) | length]);
    if (length < 256) return Buffer.from([(major << 5) | 24, length]);
    return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
  };
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const parts = [...value].flatMap(([key, part]) => [cbor(key), cbor(part as string)]);
  return Buffer.concat([head(5, value.size), ...parts]);
}

/** User present. */
const UP = 0x01;
/** Attested credential data follows. */
const AT = 0x40;

/** An authenticator in software (WebAuthn level 3): an ECDSA key on P-256, no attestation, a counter of signatures. */
export class Authenticator {
  readonly #privateKey: KeyObject;
  readonly #publicKey: { x: string; y: string };
  readonly #id = randomBytes(32);
  readonly #origin: string;
  /** How often it has signed; set back, it is a copy. */
  counter = 0;

  /** `origin`: of the page that the browser around it shows. */
  constructor(origin: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#privateKey = privateKey;
    this.#publicKey = publicKey.export({ format: 'jwk' }) as { x: string; y: string };
    this.#origin = origin;
  }

  /** What a browser answers to `navigator.credentials.create`. */
  create(asked: Asked): object {
    const { x, y } = this.#publicKey;
    const key = new Map<number, number | Buffer>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]);
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.#id.length]), this.#id, cbor(key)]);
    const authData = Buffer.concat([this.#data(asked, UP | AT), credential]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    return this.#answer({
      clientDataJSON: base64url(this.#clientData('webauthn.create', asked)),
      attestationObject: base64url(cbor(attestation)),
      transports: ['internal'],
    });
  }

  /** What a browser answers to `navigator.credentials.get`. */
  get(asked: Asked): object {
    this.counter += 1;
    const authenticatorData = this.#data(asked, UP);
    const clientData = this.#clientData('webauthn.get', asked);
    const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientData)]), this.#privateKey);
    return this.#answer({
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(authenticatorData),
      signature: base64url(signature),
    });
  }

  #data({ rpId, rp }: Asked, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(rpId ?? rp?.id ?? ''), Buffer.from([flags]), counter]);
  }

  #clientData(type: string, { challenge }: Asked): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#origin, crossOrigin: false }));
  }

  #answer(response: object): object {
    const id = base64url(this.#id);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }
}
