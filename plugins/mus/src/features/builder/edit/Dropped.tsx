import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
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
import type { Draft } from '../draft/useDraft';
import { builderTexts } from '../texts';
import { putBack, takenOut } from './takenOut';

/** What was taken out of the template, each with a way back (T06). */
export function Dropped({
  draft,
  templateId,
}: {
  draft: Draft;
  templateId: string;
}) {
  const { t } = useTranslationRef(builderTexts);
  const say = useLocalText();
  const announce = useAnnounce();
  const template = useTemplate(templateId);
  const out = template.data
    ? takenOut(
        {
          themes: template.data.document.themes,
          optionalThemes: template.data.optionalThemes,
        },
        draft.document,
      )
    : [];
  if (out.length === 0) return null;
  return (
    <Details summary={t('out.title', { count: out.length })}>
      <PlainList gap={1}>
        {out.map(one => {
          const text = say(one.question.text);
          const back = () => {
            draft.edit(form => putBack(form, one));
            announce(t('out.done', { text }));
          };
          return (
            <li key={one.question.id}>
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
        })}
      </PlainList>
    </Details>
  );
}
