import { resolve } from 'node:path';
import { z } from 'zod';
import { OperatorError } from './operator-error.ts';

/** The day that the demonstration's documents are told on: 2022 is over, its official figures are due on the 15th. */
const DEMONSTRATION_DAY = '2023-01-10';

const Port = z.coerce
  .number('phải là số')
  .int('phải là số nguyên')
  .min(0, 'nhỏ nhất là 0')
  .max(65535, 'lớn nhất là 65535');

const DatabaseUrl = z
  .url({
    protocol: /^postgres(ql)?$/,
    error: 'phải có dạng postgresql://tài-khoản:mật-khẩu@máy-chủ:5432/cơ-sở-dữ-liệu',
    abort: true,
  })
  .refine((url) => databaseOf(url) !== '', 'thiếu tên cơ sở dữ liệu ở cuối địa chỉ');

const Day = z
  .string()
  .transform((text) =>
    text.replace(
      /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
      (_, day, month, year) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    ),
  )
  .pipe(z.iso.date('phải là một ngày có thật, ví dụ 10/01/2023 hoặc 2023-01-10'))
  // eight in the morning in Vietnam: inside the day on every clock of the country
  .transform((day) => new Date(`${day}T08:00:00+07:00`));

/** The province's single sign-on: all three or none, and PUBLIC_URL. */
const SingleSignOn = z.object({
  SSO_ISSUER: z.url('phải là địa chỉ của nhà cung cấp OpenID Connect'),
  SSO_CLIENT_ID: z.string(),
  SSO_CLIENT_SECRET: z.string(),
});

/** "amr=mfa amr=otp acr=urn:…": what the provider says of a sign-in that took a second factor. */
const SecondFactorClaims = z
  .string()
  .regex(/^((amr|acr)=\S+(\s+|$))+$/, 'phải có dạng amr=mfa acr=…, cách nhau bằng dấu cách')
  .transform((text) => {
    const claims = text.trim().split(/\s+/);
    const valuesOf = (name: string) =>
      claims.flatMap((claim) => (claim.startsWith(`${name}=`) ? [claim.slice(name.length + 1)] : []));
    return { amr: valuesOf('amr'), acr: valuesOf('acr') };
  });

/** The mail server: both or neither, and PUBLIC_URL, which the links in e-mail begin with. */
const Mail = z.object({
  SMTP_URL: z.url({
    protocol: /^smtps?$/,
    error: 'phải có dạng smtps://tài-khoản:mật-khẩu@máy-chủ-thư:465 hoặc smtp://…:587',
  }),
  MAIL_FROM: z.string().regex(/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/, 'phải là địa chỉ gửi, ví dụ Đích <dich@example.vn>'),
});

const FAULTS = 'Biến môi trường chưa đúng, hãy sửa rồi chạy lại:';

const Variables = z
  .object({
    PORT: Port.default(4000),
    HOST: z.string().optional(),
    PUBLIC_URL: z
      .url({
        protocol: /^https?$/,
        error: 'phải là địa chỉ mà người dùng gõ, ví dụ https://dich.example.vn',
        abort: true,
      })
      .refine((address) => new URL(address).pathname === '/', {
        error: 'phải là tên miền riêng, không có đường dẫn con phía sau, ví dụ https://dich.example.vn',
      })
      .optional(),
    INSECURE_HTTP: z.enum(['0', '1'], 'phải là 0 hoặc 1').optional(),
    OFFLINE: z.enum(['0', '1'], 'phải là 0 hoặc 1').optional(),
    METRICS_PORT: Port.min(1, 'nhỏ nhất là 1').optional(),
    TRUSTED_PROXIES: z.coerce.number('phải là số').int().min(0).max(5).default(0),
    DATA_DIR: z.string().default('.data'),
    DATABASE_URL: DatabaseUrl.optional(),
    BACKUP_DATABASE_URL: DatabaseUrl.optional(),
    BACKUP_PASSPHRASE: z.string().optional(),
    CLAMD: z
      .string()
      .regex(
        /^(\/\S+|[^\s/:]+(:\d+)?|\[[0-9a-f:]+\](:\d+)?)$/i,
        'phải là máy-chủ:cổng (127.0.0.1:3310) hoặc đường dẫn socket của clamd',
      )
      .optional(),
    ...SingleSignOn.partial().shape,
    SSO_SECOND_FACTOR: SecondFactorClaims.optional(),
    ...Mail.partial().shape,
    DEMO: z.enum(['0', '1'], 'phải là 0 hoặc 1').optional(),
    DEMO_PASSWORD: z.string().optional(),
    DEMO_NOW: Day.optional(),
  })
  .refine(({ PORT, METRICS_PORT }) => PORT !== METRICS_PORT, { path: ['METRICS_PORT'], error: 'phải khác PORT' });

/** What the operator asks of `start`. */
export interface Environment {
  /** the port, or the first one to try where none was named; 0: any */
  port: number;
  /** the operator has said which, or it is production, where a proxy relies on it */
  portIsNamed: boolean;
  /** the address to listen on, such as 127.0.0.1 behind a proxy; undefined: all of the machine's */
  host: string | undefined;
  /** the product's own address as browsers know it */
  publicUrl: string | undefined;
  /** the operator has said that plain http may leave the machine */
  insecureHttp: boolean;
  /** browsers may keep the client's code and an official's own form, so that both open without a line */
  opensOffline: boolean;
  /** the port of this machine alone on which a collector reads the metrics; undefined: none is kept */
  metricsPort: number | undefined;
  /** how many proxies stand in front, whose word on https and the client's address counts */
  trustedProxies: number;
  /** absolute folder of the installation's data */
  dataDir: string;
  /** address of the owner of a database on a server of their own; without it the embedded PostgreSQL is used */
  databaseUrl: string | undefined;
  /** address that the operator's commands copy it with: of a role that sees every row; undefined: `databaseUrl` */
  backupDatabaseUrl: string | undefined;
  /** what the secrets of a backup are encrypted with */
  backupPassphrase: string | undefined;
  /** the virus scanner that looks through evidence files (ClamAV's daemon); undefined: nobody does */
  clamd: string | undefined;
  mode: 'demonstration' | 'development' | 'production';
  /** true: load the demonstration also into a database that exists; false: into none; undefined: into a new one */
  demonstration: boolean | undefined;
  demonstrationPassword: string | undefined;
  /** the day that the demonstration's data are made for */
  demonstrationNow: Date;
  /** the stated day that the server runs on; undefined: the real one */
  now: Date | undefined;
  /** where e-mail is handed over, and whom it is from */
  mail: { url: string; from: string } | undefined;
  /** `secondFactor`: what its ID token says, as `amr` or `acr`, where it has asked for one */
  singleSignOn:
    | {
        issuer: string;
        clientId: string;
        clientSecret: string;
        publicUrl: string;
        secondFactor: { amr: string[]; acr: string[] };
      }
    | undefined;
}

/** The database that an address names; empty if it names none. */
export const databaseOf = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));

/**
 * Reads and checks the variables; an empty one counts as not set. `projectDir` is where a relative DATA_DIR starts.
 * `development` drops the limits and shows GraphiQL; it is refused with a database of the operator's own.
 */
export function readEnvironment(
  variables: NodeJS.ProcessEnv,
  projectDir: string,
  { development = false }: { development?: boolean } = {},
): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = Variables.safeParse(set);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new OperatorError([FAULTS, ...faults].join('\n'));
  }
  const { PORT, HOST, TRUSTED_PROXIES, DATA_DIR, DATABASE_URL, DEMO, DEMO_PASSWORD, DEMO_NOW } = parsed.data;
  const { PUBLIC_URL, INSECURE_HTTP } = parsed.data;
  if (development && DATABASE_URL !== undefined) {
    throw new OperatorError(
      'Bản phát triển không chạy trên DATABASE_URL: nó bỏ các giới hạn an toàn. Hãy dùng pnpm start.',
    );
  }
  if (DATABASE_URL !== undefined) refuseUnsafe(parsed.data);
  const demonstrationNow = DEMO_NOW ?? Day.parse(DEMONSTRATION_DAY);
  const statesClock = DATABASE_URL === undefined || DEMO === '1' || DEMO_NOW !== undefined;
  return {
    port: PORT,
    portIsNamed: 'PORT' in set || DATABASE_URL !== undefined,
    // in production nothing is heard from outside the machine unless told
    host: HOST ?? (DATABASE_URL === undefined ? undefined : LOCAL),
    publicUrl: PUBLIC_URL,
    insecureHttp: INSECURE_HTTP === '1',
    opensOffline: parsed.data.OFFLINE !== '0',
    metricsPort: parsed.data.METRICS_PORT,
    trustedProxies: TRUSTED_PROXIES,
    dataDir: resolve(projectDir, DATA_DIR),
    databaseUrl: DATABASE_URL,
    backupDatabaseUrl: parsed.data.BACKUP_DATABASE_URL,
    backupPassphrase: parsed.data.BACKUP_PASSPHRASE,
    clamd: parsed.data.CLAMD,
    mode: DATABASE_URL !== undefined ? 'production' : development ? 'development' : 'demonstration',
    demonstration: wishedDemonstration(DEMO, DATABASE_URL),
    demonstrationPassword: DEMO_PASSWORD,
    demonstrationNow,
    now: statesClock ? demonstrationNow : undefined,
    mail: mailOf(parsed.data),
    singleSignOn: singleSignOnOf(parsed.data),
  };
}

const LOCAL = '127.0.0.1';
const isLocal = (host: string): boolean => [LOCAL, '::1', 'localhost'].includes(host);

/** What production does not do: give every demonstration account one password, send passwords in clear over a network. */
function refuseUnsafe({ HOST, PUBLIC_URL, INSECURE_HTTP, DEMO_PASSWORD }: z.infer<typeof Variables>): void {
  const faults: string[] = [];
  if (DEMO_PASSWORD !== undefined) {
    faults.push(
      '  DEMO_PASSWORD: không dùng với DATABASE_URL; mật khẩu minh họa được tạo ngẫu nhiên, ghi trong thư mục dữ liệu',
    );
  }
  if (HOST !== undefined && !isLocal(HOST) && !PUBLIC_URL?.startsWith('https:') && INSECURE_HTTP !== '1') {
    faults.push(
      `  HOST: ${HOST} nhận kết nối từ máy khác bằng http không mã hóa. Hãy đặt PUBLIC_URL=https://… và một máy chủ trung gian có chứng thư (TRUSTED_PROXIES=1); hoặc INSECURE_HTTP=1 nếu đường truyền đã được bảo vệ cách khác`,
    );
  }
  if (faults.length > 0) throw new OperatorError([FAULTS, ...faults].join('\n'));
}

/** A database of the operator's own is production: invented figures and accounts come into it only when asked for. */
function wishedDemonstration(demo: '0' | '1' | undefined, databaseUrl: string | undefined): boolean | undefined {
  if (demo !== undefined) return demo === '1';
  return databaseUrl === undefined ? undefined : false;
}

function mailOf({ SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL }: z.infer<typeof Variables>): Environment['mail'] {
  if (!url && !from) return undefined;
  if (url && from && PUBLIC_URL) return { url, from };
  throw new OperatorError('Gửi thư điện tử cần đủ SMTP_URL, MAIL_FROM và PUBLIC_URL.');
}

function singleSignOnOf(variables: z.infer<typeof Variables>): Environment['singleSignOn'] {
  const { SSO_ISSUER: issuer, SSO_CLIENT_ID: clientId, SSO_CLIENT_SECRET: clientSecret, PUBLIC_URL } = variables;
  const { SSO_SECOND_FACTOR: secondFactor } = variables;
  if (!issuer && !clientId && !clientSecret && !secondFactor) return undefined;
  if (issuer && clientId && clientSecret && PUBLIC_URL)
    return {
      issuer,
      clientId,
      clientSecret,
      publicUrl: PUBLIC_URL,
      secondFactor: secondFactor ?? { amr: [], acr: [] },
    };
  throw new OperatorError('Đăng nhập một lần cần đủ SSO_ISSUER, SSO_CLIENT_ID, SSO_CLIENT_SECRET và PUBLIC_URL.');
}
