import { MailProps } from './mail';

/** Two made-up people, the week before Christmas. */
export const sampleProps: MailProps = {
  to: 'employee',
  employee: 'Jonas Kjær',
  leader: 'Mette Holm',
  organisation: 'Skovlund Kommune',
  href: 'https://intranet.skovlund.example/mus',
  preparationDueOn: '2026-12-01',
  openingRule: 'bothReady',
  heldOn: '2026-12-08',
  followUpOn: '2026-12-24',
  moved: false,
  late: false,
};
