import { z } from 'zod';

const Environment = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  SERVING_URL: z.string().startsWith('postgres'),
  SERVING_ROLE: z.string().default('dich_app'),
  EVIDENCE_DIR: z.string().optional(),
  CLAMD: z.string().optional(),
});

export interface ServerConfig {
  port: number;
  servingUrl: string;
  servingRole: string;
  /** Null: no file is taken in. */
  evidence: { folder: string; clamd: string | null } | null;
}

/** The one place of the server that reads the environment: for running it alone against a prepared database. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): ServerConfig {
  const { PORT, SERVING_URL, SERVING_ROLE, EVIDENCE_DIR, CLAMD } = Environment.parse(environment);
  const evidence = EVIDENCE_DIR ? { folder: EVIDENCE_DIR, clamd: CLAMD ?? null } : null;
  return { port: PORT, servingUrl: SERVING_URL, servingRole: SERVING_ROLE, evidence };
}
