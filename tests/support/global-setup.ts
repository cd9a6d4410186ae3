import migratedTemplate from '@dich/server/test/global-setup.ts';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { demonstrationTemplateOf } from './demonstration-template.ts';

/** The server's own set-up, and at the end the template with the demonstration goes, if a file has asked for it. */
export default async function setup(project: TestProject) {
  const teardown = await migratedTemplate(project);
  const { clusterUrl, templateName } = project.getProvidedContext();
  return async () => {
    const admin = new pg.Client({ connectionString: clusterUrl });
    await admin.connect();
    await admin.query(`drop database if exists ${demonstrationTemplateOf(templateName)} with (force)`);
    await admin.end();
    await teardown();
  };
}
