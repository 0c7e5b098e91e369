import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Theme } from '@samtale/backstage-plugin-mus-common';
import { Button, Row } from '../../../../ui';
import { builderTexts } from '../../texts';
import { useForm, useTools } from '../EditorContext';
import { ownId } from '../useMoves';

/** The two last themes of a form that leaves room for more (T41). */
const others = {
  common: { da: 'Andet fælles', en: 'Other, in common' },
  personal: { da: 'Andet individuelt', en: 'Other, personal' },
} as const;

/** Adds a theme: an own one, "Andet fælles" for what all shall talk about, or "Andet individuelt" for own topics (T41). */
export function AddTheme() {
  const { t } = useTranslationRef(builderTexts);
  const { moves } = useTools();
  const { themes } = useForm();
  const full = themes.length >= 30;
  const has = (title: string) =>
    themes.some(
      theme => theme.title.da.trim().toLowerCase() === title.toLowerCase(),
    );
  const add = (theme: Omit<Theme, 'id' | 'questions'>) =>
    moves.addTheme({ id: ownId(), questions: [], ...theme });
  return (
    <Row>
      <Button
        icon="add"
        disabled={full}
        onClick={() => add({ title: { da: t('theme.new') } })}
      >
        {t('theme.add')}
      </Button>
      {!has(others.common.da) && (
        <Button
          kind="quiet"
          icon="add"
          disabled={full}
          onClick={() => add({ title: others.common })}
        >
          {t('theme.addCommon')}
        </Button>
      )}
      {!has(others.personal.da) && (
        <Button
          kind="quiet"
          icon="add"
          disabled={full}
          onClick={() => add({ title: others.personal, ownTopics: true })}
        >
          {t('theme.addPersonal')}
        </Button>
      )}
    </Row>
  );
}
