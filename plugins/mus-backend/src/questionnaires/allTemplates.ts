import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TemplateSource } from '@samtale/backstage-plugin-mus-node';
import { loadTemplates, Templates } from './loadTemplates';

/**
 * Our templates and those of other sources, read once at start. Throws, naming
 * source and file, when one does not hold.
 */
export async function allTemplates(
  sources: readonly TemplateSource[] = [],
): Promise<Templates> {
  const files = await Promise.all(
    sources.map(async source =>
      (await source.read()).map(({ name, text }) => ({
        name: `${source.id}/${name}`,
        text,
      })),
    ),
  );
  return loadTemplates(
    resolvePackagePath('@samtale/backstage-plugin-mus-backend', 'templates'),
    files.flat(),
  );
}
