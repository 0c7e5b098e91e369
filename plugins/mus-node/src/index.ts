/**
 * Extension points of the MUS backend plugin.
 *
 * @packageDocumentation
 */
export * from './DeliveryChannel';
export * from './extensionPoints';
export * from './OrganisationDirectory';
export * from './PlanOrigin';
export * from './TemplateSource';
export * from './webhookSignature';
