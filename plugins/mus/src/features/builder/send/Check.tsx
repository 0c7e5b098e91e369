import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say, withoutSeniorOffer } from '@samtale/backstage-plugin-mus-common';
import type { MailProps } from '@samtale/backstage-plugin-mus-common';
import type {
  Employee,
  Me,
  MusError,
  Questionnaire,
  Round,
} from '../../../api';
import { useFormSize } from '../../../documents';
import {
  Button,
  Details,
  Facts,
  Failure,
  Heading,
  Notice,
  Row,
  Stack,
  Text,
  useArrive,
  useDates,
  useLanguage,
} from '../../../ui';
import { builderTexts } from '../texts';
import { MailPreview } from './MailPreview';

const titleId = 'send-check';

interface CheckProps {
  me: Me;
  round: Round;
  questionnaire: Questionnaire;
  invited: readonly Employee[];
  busy: boolean;
  error: MusError | null;
  onSend: () => void;
  onBack: () => void;
}

const comesWithOffer = ({ document }: Questionnaire) =>
  !withoutSeniorOffer(document.talkKind);

const toldToAll = ({ seniorOffer }: Round, questionnaire: Questionnaire) =>
  seniorOffer?.toldTo === 'all' && comesWithOffer(questionnaire);

/** Who it is stays between the directory and the employee; the leader learns that it is told. */
const toldToSome = ({ seniorOffer }: Round, questionnaire: Questionnaire) =>
  seniorOffer?.toldTo === 'offered' && comesWithOffer(questionnaire);

function mailPropsOf({
  me,
  round,
  questionnaire,
  invited,
}: CheckProps): MailProps {
  return {
    to: 'employee',
    employee: invited[0].person.name,
    leader: me.person.name,
    organisation: me.organisation.name,
    href: '',
    preparationDueOn: round.preparationDueOn,
    openingRule: questionnaire.document.openingRule,
    mayDecline: questionnaire.document.mayDecline,
    seniorOffer: toldToAll(round, questionnaire) ? 'ifOldEnough' : null,
    seniorAge: round.seniorOffer?.age,
    heldOn: null,
    followUpOn: null,
    dueOn: null,
    moved: false,
    late: false,
  };
}

function useFacts({ round, questionnaire, invited }: CheckProps) {
  const { t } = useTranslationRef(builderTexts);
  const size = useFormSize();
  const language = useLanguage();
  const dates = useDates();
  const { title, themes, openingRule } = questionnaire.document;
  const questions = themes.reduce(
    (sum, theme) => sum + theme.questions.length,
    0,
  );
  return [
    {
      label: t('check.who'),
      value: invited.map(one => one.person.name).join(', '),
    },
    {
      label: t('check.form'),
      value: t('check.size', {
        title,
        size: size(themes.length, questions),
      }),
    },
    { label: t('check.due'), value: dates.long(round.preparationDueOn) },
    {
      label: t('check.talks'),
      value: t('check.span', {
        from: dates.long(round.talksFrom),
        until: dates.long(round.talksUntil),
      }),
    },
    {
      label: t('check.rule'),
      value: say(language, 'openingRules', openingRule),
    },
  ];
}

/** Check your answers: who, when, what they will read; then one button. */
export function Check(props: CheckProps) {
  const { t } = useTranslationRef(builderTexts);
  const facts = useFacts(props);
  useArrive(titleId);
  const { invited, busy, error, onSend, onBack } = props;
  const changed = error?.detail === 'draftChanged';
  return (
    <Stack gap={3}>
      <Heading level={2} id={titleId} target>
        {t('check.title')}
      </Heading>
      <Facts items={facts} />
      <Details summary={t('check.mail')} open>
        <MailPreview props={mailPropsOf(props)} />
        {toldToSome(props.round, props.questionnaire) && (
          <Text kind="quiet">{t('check.senior')}</Text>
        )}
      </Details>
      <Text kind="quiet">{t('check.after')}</Text>
      {changed && (
        <Notice tone="warning" announce>
          <Text>{t('check.changed')}</Text>
        </Notice>
      )}
      {error && !changed && <Failure error={error} />}
      <Row gap={1.5}>
        <Button kind="primary" icon="send" busy={busy} onClick={onSend}>
          {t(busy ? 'check.sending' : 'check.send', { count: invited.length })}
        </Button>
        <Button kind="quiet" onClick={onBack} disabled={busy}>
          {t('check.change')}
        </Button>
      </Row>
    </Stack>
  );
}
