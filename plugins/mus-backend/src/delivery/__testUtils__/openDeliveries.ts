import { DeliveryChannel } from '@samtale/backstage-plugin-mus-node';
import { MakeDeps } from '../../__testUtils__';
import { MusSettings } from '../../settings';
import {
  aDelivery,
  address,
  aPlan,
  dueFor,
  MessageRow,
  TestDelivery,
} from './aDelivery';

/** 07:00 on Christmas Eve. */
export const due = '2026-12-24T06:00:00.000Z';

/** Starts deliveries for the tests of a suite and ends them after each test. */
export function openDeliveries(makeDeps: MakeDeps) {
  const open: TestDelivery[] = [];

  const start = async (
    mail: Partial<MusSettings['mail']> = {},
    channel?: DeliveryChannel,
  ): Promise<TestDelivery> => {
    const delivery = await aDelivery(makeDeps, mail, channel);
    open.push(delivery);
    return delivery;
  };

  /** One plan whose follow-up is due now. */
  const startDue = async (
    mail: Partial<MusSettings['mail']> = {},
    channel?: DeliveryChannel,
  ) => {
    const delivery = await start(mail, channel);
    const plan = await aPlan(delivery.deps, '2026-12-24');
    await delivery.plan(...dueFor(plan, due));
    delivery.deps.clock.set(due);
    const addresses = {
      employee: address(plan.employee.id),
      leader: address(plan.leader.id),
    };
    return { ...delivery, ...addresses, plan, add: delivery.plan };
  };

  afterEach(async () => {
    for (const delivery of open.splice(0)) {
      await delivery.stop();
      await delivery.relay.stop();
    }
  });

  return { start, startDue };
}

/** The mail (not the bell) of one of the two. */
export async function mailOf(
  delivery: Pick<TestDelivery, 'messages'>,
  role: string,
): Promise<MessageRow> {
  const rows = await delivery.messages();
  return rows.find(
    row => row.channel === 'mail' && row.recipient_role === role,
  )!;
}
