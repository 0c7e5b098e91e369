import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useParams } from 'react-router-dom';
import { useRound, useRoundMails, useSwitchRoundMail } from '../../api';
import type { RoundMail } from '../../api';
import { useSaying } from '../../forms/useSaying';
import { useMusPaths } from '../../routes';
import {
  Card,
  Checkbox,
  FailedPage,
  Failure,
  Fieldset,
  Page,
  PageSkeleton,
  Text,
  useLanguage,
} from '../../ui';
import { settingsTexts } from './texts';

function Switches({
  roundId,
  mails,
}: {
  roundId: string;
  mails: readonly RoundMail[];
}) {
  const { t } = useTranslationRef(settingsTexts);
  const language = useLanguage();
  const command = useSaying(useSwitchRoundMail());
  const pending = command.isPending ? command.variables.body : undefined;
  const name = (mail: string) => say(language, 'mailKinds', mail);
  const turn = (mail: string, on: boolean) =>
    command.send(
      { params: { roundId }, body: { mail, on } },
      {
        said: t(on ? 'round.on' : 'round.off', { mail: name(mail) }),
      },
    );
  return (
    <Card>
      <Fieldset label={t('round.label')} hint={t('round.hint')}>
        {mails.map(({ mail, on, can }) => (
          <Checkbox
            key={mail}
            label={
              can.switch || mail !== 'followUpDue'
                ? name(mail)
                : t('round.always', { mail: name(mail) })
            }
            checked={pending?.mail === mail ? pending.on : on}
            disabled={!can.switch}
            onChange={next => turn(mail, next)}
          />
        ))}
      </Fieldset>
      {!mails.some(({ can }) => can.switch) && <Text>{t('round.closed')}</Text>}
      {command.error && <Failure error={command.error} />}
    </Card>
  );
}

/** `/mus/rounds/:roundId/mails`: which mails the round sends; the leader switches them. */
export default function RoundMailsPage() {
  const { t } = useTranslationRef(settingsTexts);
  const { roundId = '' } = useParams();
  const paths = useMusPaths();
  const round = useRound(roundId);
  const mails = useRoundMails(roundId);
  const error = round.data && mails.data ? null : (round.error ?? mails.error);
  if (error)
    return (
      <FailedPage
        error={error}
        retry={() => Promise.all([round.refetch(), mails.refetch()])}
        home={paths.entry}
      />
    );
  if (!round.data || !mails.data) return <PageSkeleton />;
  return (
    <Page
      title={t('round.title', { title: round.data.title })}
      state={t('round.lead')}
      back={{ to: paths.round(roundId), label: t('round.back') }}
    >
      <Switches roundId={roundId} mails={mails.data.mails} />
    </Page>
  );
}
