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
  dueOn: null,
  moved: false,
  late: false,
  booked: { on: '2026-12-08', at: '10:00', minutes: 60 },
  answerOn: '2026-12-15',
};
