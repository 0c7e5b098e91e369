/**
 * The backend of the MUS plugin.
 *
 * @packageDocumentation
 */
export { musPlugin as default } from './plugin';
export { musWebhookModule } from './webhook/webhookModule';
