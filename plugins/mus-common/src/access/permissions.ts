import {
  type BasicPermission,
  createPermission,
} from '@backstage/plugin-permission-common';

/**
 * What HR and operators do, none of it with content. The groups of the
 * configuration give these capabilities; a policy of the portal can take each
 * of them away from somebody again, and can give nothing.
 *
 * @public
 */
export const musPermissions = {
  /** Templates, wording of questions, values and materials. */
  manageTemplates: createPermission({
    name: 'mus.templates.manage',
    attributes: { action: 'update' },
  }),
  /** The organisation's words in mails. */
  wordMails: createPermission({
    name: 'mus.mail-texts.manage',
    attributes: { action: 'update' },
  }),
  /** The list of those without a leader, and who leads or holds the talk. */
  assignLeaders: createPermission({
    name: 'mus.leaders.assign',
    attributes: { action: 'update' },
  }),
  /** The delivery log: names and times, no content. */
  readDeliveryLog: createPermission({
    name: 'mus.delivery.read',
    attributes: { action: 'read' },
  }),
  /** Sending a mail that failed once more. */
  resendMail: createPermission({
    name: 'mus.delivery.resend',
    attributes: { action: 'update' },
  }),
  /** What the operator must look at. */
  readOperatorTasks: createPermission({
    name: 'mus.operator-tasks.read',
    attributes: { action: 'read' },
  }),
} as const satisfies Record<string, BasicPermission>;

/**
 * A key of {@link musPermissions}.
 *
 * @public
 */
export type Capability = keyof typeof musPermissions;

/** Members of these groups have the capability, unless a policy takes it away. */
export const capableGroups = {
  manageTemplates: ['hr'],
  wordMails: ['hr'],
  assignLeaders: ['hr'],
  readDeliveryLog: ['hr', 'operator'],
  resendMail: ['operator'],
  readOperatorTasks: ['operator'],
} as const satisfies Record<Capability, ReadonlyArray<'hr' | 'operator'>>;
