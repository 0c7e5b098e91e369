import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useCreateQuestionnaire, useTemplates } from '../../api';
import type { Round, Template, TemplateDocument } from '../../api';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  Checkbox,
  Failure,
  Fieldset,
  Notice,
  Row,
  Text,
  TextField,
  useLocalText,
} from '../../ui';
import { isUsable } from './groups';
import { galleryTexts } from './texts';

interface ChoicesProps {
  label: string;
  hint: string;
  options: ReadonlyArray<{ id: string; title: { da: string; en?: string } }>;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Parts to put in or leave out. */
function Parts({ label, hint, options, chosen, onChange }: ChoicesProps) {
  const local = useLocalText();
  if (options.length === 0) return null;
  return (
    <Fieldset label={label} hint={hint}>
      {options.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={local(title)}
          checked={chosen.includes(id)}
          onChange={on =>
            onChange(on ? [...chosen, id] : chosen.filter(one => one !== id))
          }
        />
      ))}
    </Fieldset>
  );
}

interface UseTemplateProps {
  template: TemplateDocument;
  round: Round;
  offered: readonly Template[];
}

function Combine({ template, round, offered }: UseTemplateProps) {
  const { t } = useTranslationRef(galleryTexts);
  const local = useLocalText();
  const paths = useMusPaths();
  const navigate = useNavigate();
  const create = useCreateQuestionnaire();
  const [title, setTitle] = useState(local(template.title));
  const optional = template.optionalThemes ?? [];
  const [themes, setThemes] = useState(optional.map(({ id }) => id));
  const [modules, setModules] = useState<string[]>([]);
  const use = () =>
    create.mutate(
      {
        params: { roundId: round.id },
        body: {
          templateId: template.id,
          title: title.trim(),
          optionalThemes: themes,
          modules,
        },
      },
      { onSuccess: made => navigate(paths.builder(made.id)) },
    );
  return (
    <>
      {create.error && <Failure error={create.error} />}
      <TextField label={t('use.name')} value={title} onChange={setTitle} />
      <Parts
        label={t('use.optional')}
        hint={t('use.optionalHint')}
        options={optional}
        chosen={themes}
        onChange={setThemes}
      />
      <Parts
        label={t('use.modules')}
        hint={t('use.modulesHint')}
        options={offered.filter(one => one.role === 'module' && isUsable(one))}
        chosen={modules}
        onChange={setModules}
      />
      <Row>
        <Button
          kind="primary"
          busy={create.isPending}
          disabled={title.trim() === ''}
          onClick={use}
        >
          {t('use')}
        </Button>
      </Row>
    </>
  );
}

/** Puts the unit's form together from the template, optional themes and modules (K01, K02, K05). */
export function UseTemplate({
  template,
  round,
}: Omit<UseTemplateProps, 'offered'>) {
  const { t } = useTranslationRef(galleryTexts);
  const offered = useTemplates(round.unit.id);
  const mine = offered.data?.templates.find(({ id }) => id === template.id);
  if (template.role === 'module')
    return (
      <Notice tone="info">
        <Text>{t('use.isModule')}</Text>
      </Notice>
    );
  if (!mine || !round.can.edit) return null;
  if (!isUsable(mine))
    return (
      <Notice tone="info">
        <Text>{t('use.notYet')}</Text>
      </Notice>
    );
  return (
    <Card title={t('use.title', { unit: round.unit.name })}>
      <Combine
        template={template}
        round={round}
        offered={offered.data?.templates ?? []}
      />
    </Card>
  );
}
