import { Knex } from 'knex';
import { createTransport } from 'nodemailer';
import { Clock } from '../../../clock/Clock';
import { WorkerOrder } from './workerSettings';

/**
 * The control: what one writes first. Select what is due, send it, mark it.
 * The harness must find it out.
 */
export async function naiveSweep(
  knex: Knex,
  clock: Clock,
  order: WorkerOrder,
): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: order.relayPort,
    pool: true,
    maxConnections: order.maxConnections,
  });
  const due = await knex('mus_message as m')
    .join('mus_action_plan as p', 'p.id', 'm.subject_id')
    .joinRaw(
      `join mus_person r on r.id = case when m.recipient_role = 'employee' then p.employee_person_id else p.leader_person_id end`,
    )
    .where({ 'm.state': 'scheduled', 'm.channel': 'mail' })
    .where('m.next_attempt_at', '<=', clock.now())
    .orderBy('m.next_attempt_at')
    .select('m.id', 'r.mail_address');
  await Promise.all(
    due.map(async row => {
      const mail = {
        from: 'mus@skovlund.example',
        to: row.mail_address,
        subject: 'MUS',
        text: 'MUS',
      };
      const sent = await transport.sendMail(mail).then(
        () => true,
        error => (error.responseCode >= 500 ? null : false),
      );
      if (sent === false) return;
      await knex('mus_message')
        .where({ id: row.id })
        .update({ state: sent ? 'sent' : 'dead' });
    }),
  );
  transport.close();
}
