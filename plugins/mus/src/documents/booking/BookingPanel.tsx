import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useBooking } from '../../api';
import type { Booking } from '../../api';
import {
  Button,
  Card,
  Dialog,
  Failure,
  Notice,
  Row,
  StatusChip,
  Text,
  useLanguage,
} from '../../ui';
import { Booked } from './Booked';
import { Proposals } from './Proposals';
import { bookingTexts } from './texts';
import { TimeForm } from './form/TimeForm';
import { useBookingActions } from './useBookingActions';

type Actions = ReturnType<typeof useBookingActions>;

function Buttons({ booking, actions }: { booking: Booking; actions: Actions }) {
  const { t } = useTranslationRef(bookingTexts);
  const { can, booked, proposals } = booking;
  const withdraws = proposals.length > 0;
  return (
    <Row gap={1.5}>
      {can.book && (
        <Button icon="calendar" onClick={() => actions.begin('book')}>
          {t(booked ? 'action.move' : 'action.book')}
        </Button>
      )}
      {can.propose && (
        <Button
          kind={can.book ? 'quiet' : 'secondary'}
          onClick={() => actions.begin('propose')}
        >
          {t(booked || withdraws ? 'action.proposeOther' : 'action.propose')}
        </Button>
      )}
      {can.cancel && (
        <Button
          kind="quiet"
          onClick={withdraws ? actions.cancel : () => actions.begin('cancel')}
        >
          {t(withdraws ? 'action.withdraw' : 'action.cancel')}
        </Button>
      )}
    </Row>
  );
}

function AskToCancel({ actions }: { actions: Actions }) {
  const { t } = useTranslationRef(bookingTexts);
  const close = () => actions.begin(null);
  return (
    <Dialog
      open={actions.doing === 'cancel'}
      title={t('cancel.title')}
      onClose={close}
      actions={
        <>
          <Button kind="quiet" onClick={close}>
            {t('cancel.keep')}
          </Button>
          <Button kind="danger" busy={actions.busy} onClick={actions.cancel}>
            {t('action.cancel')}
          </Button>
        </>
      }
    >
      <Text>{t('cancel.lead')}</Text>
    </Dialog>
  );
}

function Panel({ booking, other }: { booking: Booking; other: string }) {
  const { t } = useTranslationRef(bookingTexts);
  const language = useLanguage();
  const actions = useBookingActions(booking, other);
  const { doing } = actions;
  const filling = doing === 'propose' || doing === 'book' ? doing : null;
  const nothing = !booking.booked && booking.proposals.length === 0;
  return (
    <Card
      title={t('title')}
      aside={
        <StatusChip
          tone={booking.state === 'booked' ? 'good' : 'neutral'}
          label={say(language, 'bookingStates', booking.state)}
        />
      }
    >
      {actions.beaten && (
        <Notice tone="warning" announce>
          <Text>{t('conflict')}</Text>
        </Notice>
      )}
      {nothing && (
        <Text>{t(booking.state === 'cancelled' ? 'cancelled' : 'none')}</Text>
      )}
      {booking.booked && <Booked booked={booking.booked} />}
      <Proposals
        booking={booking}
        other={other}
        busy={actions.busy}
        onAccept={actions.accept}
      />
      {actions.error && !filling && !actions.beaten && (
        <Failure error={actions.error} />
      )}
      {filling ? (
        <TimeForm
          key={filling}
          mode={filling}
          booking={booking}
          other={other}
          busy={actions.busy}
          error={actions.error}
          onSend={actions[filling]}
          onClose={() => actions.begin(null)}
        />
      ) : (
        <Buttons booking={booking} actions={actions} />
      )}
      <AskToCancel actions={actions} />
    </Card>
  );
}

/**
 * The time of a talk: what is agreed or proposed, and the next thing to do
 * about it. Says nothing once there is nothing to say.
 *
 * @param other - name of the other of the two
 */
export function BookingPanel({
  talkId,
  other,
}: {
  talkId: string;
  other: string;
}) {
  const booking = useBooking(talkId);
  if (!booking.data) return null;
  const { can, booked } = booking.data;
  const idle = !booked && !Object.values(can).some(Boolean);
  return idle ? null : <Panel booking={booking.data} other={other} />;
}
