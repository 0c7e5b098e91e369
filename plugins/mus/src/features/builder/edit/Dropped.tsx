import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { memo, useMemo } from 'react';
import { useTemplate } from '../../../api';
import {
  Button,
  Details,
  PlainList,
  Row,
  Text,
  useAnnounce,
  useLocalText,
} from '../../../ui';
import { builderTexts } from '../texts';
import { useForm, useTools } from './EditorContext';
import { putBack, takenOut } from './takenOut';
import type { TakenOut } from './takenOut';

/** A question with the way back; drawn again only when it is another one. */
const Out = memo(({ question, themeId, index }: TakenOut) => {
  const { t } = useTranslationRef(builderTexts);
  const text = useLocalText()(question.text);
  const announce = useAnnounce();
  const { edit } = useTools();
  const back = () => {
    edit(form => putBack(form, { question, themeId, index }));
    announce(t('out.done', { text }));
  };
  return (
    <li>
      <Row apart>
        <Text as="span">{text}</Text>
        <Button
          kind="quiet"
          label={t('out.backLabel', { text })}
          onClick={back}
        >
          {t('out.back')}
        </Button>
      </Row>
    </li>
  );
});

/** What was taken out of the template, each with a way back (T06). */
export function Dropped({ templateId }: { templateId: string }) {
  const { t } = useTranslationRef(builderTexts);
  const form = useForm();
  const { data } = useTemplate(templateId);
  const out = useMemo(
    () =>
      data
        ? takenOut(
            {
              themes: data.document.themes,
              optionalThemes: data.optionalThemes,
            },
            form,
          )
        : [],
    [data, form],
  );
  if (out.length === 0) return null;
  return (
    <Details summary={t('out.title', { count: out.length })}>
      <PlainList gap={1}>
        {out.map(one => (
          <Out key={one.question.id} {...one} />
        ))}
      </PlainList>
    </Details>
  );
}
