/**
 * Extension points of the MUS backend plugin.
 *
 * @packageDocumentation
 */
export * from './extensionPoints';
export * from './OrganisationDirectory';
