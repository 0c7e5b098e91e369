import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Capability } from '@samtale/backstage-plugin-mus-common';
import { useSetLanguage } from '../../api';
import type { Me } from '../../api';
import { useSaying } from '../../forms/useSaying';
import { useMusPaths } from '../../routes';
import { Card, Details, Failure, Link, PlainList, RadioGroup } from '../../ui';
import { entryTexts } from './texts';

/** Links for HR and for who runs the product; nothing for everybody else. */
export function Tools({ me }: { me: Me }) {
  const { t } = useTranslationRef(entryTexts);
  const paths = useMusPaths();
  const may = (capability: Capability) => me.may.includes(capability);
  const templates = may('manageTemplates');
  const leaders = may('assignLeaders');
  const links = [
    leaders && { to: paths.withoutLeader, label: t('tools.withoutLeader') },
    templates && { to: paths.hrTemplates, label: t('tools.templates') },
    templates && { to: paths.hrWordings, label: t('tools.wordings') },
    templates && { to: paths.hrValues, label: t('tools.values') },
    templates && { to: paths.hrMaterials, label: t('tools.materials') },
    leaders && { to: paths.talkHolders, label: t('tools.talkHolders') },
    may('wordMails') && { to: paths.mailTexts, label: t('tools.mailTexts') },
    may('readDeliveryLog') && {
      to: paths.delivery,
      label: t('tools.delivery'),
    },
    me.organisation.demo &&
      me.roles.operator && { to: paths.demo, label: t('tools.clock') },
  ].filter(link => link !== false);
  if (links.length === 0) return null;
  return (
    <Card title={t('tools.title')}>
      <PlainList>
        {links.map(link => (
          <li key={link.to}>
            <Link to={link.to}>{link.label}</Link>
          </li>
        ))}
      </PlainList>
    </Card>
  );
}

/** The language of my mails; the language of the screen is the portal's setting. */
export function MailLanguage({ me }: { me: Me }) {
  const { t } = useTranslationRef(entryTexts);
  const paths = useMusPaths();
  const command = useSaying(useSetLanguage());
  const choose = (language: string) => {
    if (language !== 'da' && language !== 'en') return;
    command.send(
      { body: { language } },
      {
        said: t('mail.saved', {
          language: t(`mail.${language}`).toLocaleLowerCase(),
        }),
      },
    );
  };
  const choices = (['da', 'en'] as const).map(value => ({
    value,
    label: t(`mail.${value}`),
  }));
  return (
    <Details summary={t('mail.title')}>
      <RadioGroup
        row
        label={t('mail.label')}
        value={
          command.error
            ? me.language
            : (command.variables?.body.language ?? me.language)
        }
        onChange={choose}
        choices={choices}
      />
      {command.error && <Failure error={command.error} />}
      <Link to={paths.ownMails}>{t('mail.more')}</Link>
    </Details>
  );
}
