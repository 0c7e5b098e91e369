import { createExtensionPoint } from '@backstage/backend-plugin-api';

/**
 * One concept template, as the files in `templates/` of the MUS backend.
 *
 * @public
 */
export interface TemplateFile {
  /** Told in messages about what is wrong with it: `skabelon.yaml`. */
  readonly name: string;
  /** The YAML text; checked like our own files. */
  readonly text: string;
}

/**
 * Another place that concept templates come from, e.g. a union or a vendor.
 *
 * @public
 */
export interface TemplateSource {
  /** Lower-case letters, digits and dashes; unique. */
  readonly id: string;
  /** Reads all of its templates; called when the backend starts. */
  read(): Promise<readonly TemplateFile[]>;
}

/**
 * Adds places that concept templates come from.
 *
 * @public
 */
export interface TemplateSourceExtensionPoint {
  addTemplateSource(source: TemplateSource): void;
}

/**
 * Extension point of {@link TemplateSourceExtensionPoint}.
 *
 * @public
 */
export const templateSourceExtensionPoint =
  createExtensionPoint<TemplateSourceExtensionPoint>({
    id: 'mus.template-source',
  });
