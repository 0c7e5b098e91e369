import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  QuestionnaireDocument,
  Theme,
} from '@samtale/backstage-plugin-mus-common';
import { Aside, Heading, Link, PlainList, Text, useLocalText } from '../../ui';
import { focusId } from './edit/focus';
import { builderTexts } from './texts';

function go(themeId: string) {
  const target = document.getElementById(focusId.theme(themeId));
  target?.scrollIntoView?.({ block: 'start' });
  target?.focus({ preventScroll: true });
}

function Size({ theme }: { theme: Theme }) {
  const { t } = useTranslationRef(builderTexts);
  const parts = [
    ...(theme.questions.length > 0
      ? [t('outline.count', { count: theme.questions.length })]
      : []),
    ...(theme.ownTopics ? [t('outline.own')] : []),
  ];
  return (
    <Text as="div" kind="quiet">
      {parts.join(', ')}
    </Text>
  );
}

/** The themes at a glance, left of the form. */
export function Outline({ form }: { form: QuestionnaireDocument }) {
  const { t } = useTranslationRef(builderTexts);
  const say = useLocalText();
  return (
    <Aside label={t('outline.title')}>
      <Heading level={2}>{t('outline.title')}</Heading>
      <PlainList gap={1.5}>
        {form.themes.map(theme => (
          <li key={theme.id}>
            <Link
              to={`#${focusId.theme(theme.id)}`}
              onClick={() => go(theme.id)}
            >
              {say(theme.title)}
            </Link>
            <Size theme={theme} />
          </li>
        ))}
      </PlainList>
    </Aside>
  );
}
