import { z } from 'zod';

const Environment = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  SERVING_URL: z.string().startsWith('postgres'),
  SERVING_ROLE: z.string().default('dich_app'),
});

export interface ServerConfig {
  port: number;
  servingUrl: string;
  servingRole: string;
}

/** The one place of the server that reads the environment: for running it alone against a prepared database. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): ServerConfig {
  const { PORT, SERVING_URL, SERVING_ROLE } = Environment.parse(environment);
  return { port: PORT, servingUrl: SERVING_URL, servingRole: SERVING_ROLE };
}
