import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  materialKinds,
  materialsSchema,
  problemsOf,
  say,
  type Material,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useMaterials, useSaveMaterials } from '../../api';
import type { MaterialsReply } from '../../api';
import { LocalTextFields } from '../../documents';
import { Checkbox, Select, TextField, useLanguage } from '../../ui';
import { EditorsOnly } from './EditorsOnly';
import { ListPage } from './ListPage';
import { materialsTexts } from './texts';
import { useKeptList } from './useKeptList';

/** Id of the field with the address. */
const urlField = (id: string) => `url-${id}`;

interface UrlProblem {
  message: string;
  fieldId: string;
}

interface FieldsProps {
  material: Material;
  onChange: (material: Material) => void;
  /** What is wrong with the address. */
  error?: string;
}

function MaterialFields({ material, onChange, error }: FieldsProps) {
  const { t } = useTranslationRef(materialsTexts);
  const language = useLanguage();
  return (
    <>
      <LocalTextFields
        label={t('materials.name')}
        value={material.title}
        onChange={title => onChange({ ...material, title })}
      />
      <TextField
        id={urlField(material.id)}
        label={t('materials.url')}
        hint={t('materials.urlHint')}
        error={error}
        value={material.url}
        onChange={url => onChange({ ...material, url })}
      />
      <Select
        label={t('materials.kind')}
        value={material.kind}
        onChange={value => {
          const kind = materialKinds.find(one => one === value);
          if (kind) onChange({ ...material, kind });
        }}
        choices={materialKinds.map(value => ({
          value,
          label: say(language, 'materialKinds', value),
        }))}
      />
      <Checkbox
        label={t('materials.leaders')}
        checked={material.audience === 'leaders'}
        onChange={on =>
          onChange({ ...material, audience: on ? 'leaders' : 'all' })
        }
      />
      <Checkbox
        label={t('materials.mandatory')}
        checked={material.mandatory}
        onChange={mandatory => onChange({ ...material, mandatory })}
      />
    </>
  );
}

/** What is wrong with the addresses, by the id of the material. */
function useUrlProblems(materials: readonly Material[]) {
  const language = useLanguage();
  const parsed = materialsSchema.safeParse({ formatVersion: 1, materials });
  const problems = parsed.success ? [] : problemsOf(parsed.error);
  return (id: string): string | undefined => {
    const at = materials.findIndex(one => one.id === id);
    const found = problems.find(({ path }) => path === `materials.${at}.url`);
    return found && say(language, 'problems', found.code, found.params);
  };
}

function List({ stored }: { stored: MaterialsReply }) {
  const { t } = useTranslationRef(materialsTexts);
  const save = useSaveMaterials();
  const list = useKeptList(
    { items: stored.content.materials, version: stored.version },
    materials => ({ formatVersion: 1 as const, materials }),
    save.mutate,
  );
  const [tried, setTried] = useState(false);
  const problemOf = useUrlProblems(list.items);
  const [shown, setShown] = useState<UrlProblem[]>([]);
  const submit = () => {
    const found = list.items.flatMap(({ id }) => {
      const message = problemOf(id);
      return message ? [{ message, fieldId: urlField(id) }] : [];
    });
    setTried(true);
    setShown(found);
    if (found.length === 0) list.submit();
  };
  return (
    <ListPage
      title={t('materials.title')}
      lead={t('materials.lead')}
      items={list.items}
      onChange={list.change}
      fresh={(): Material => ({
        id: crypto.randomUUID(),
        kind: 'leaflet',
        title: { da: '' },
        url: 'https://',
        audience: 'all',
        mandatory: false,
      })}
      addLabel={t('materials.add')}
      empty={{ title: t('materials.empty.title'), text: t('materials.empty') }}
      problems={shown}
      nameOf={({ title }, at) =>
        title.da || t('materials.number', { number: String(at + 1) })
      }
      fields={(material, onChange) => (
        <MaterialFields
          material={material}
          onChange={onChange}
          error={tried ? problemOf(material.id) : undefined}
        />
      )}
      save={submit}
      busy={save.isPending}
      error={save.error}
      unsaved={list.unsaved}
    />
  );
}

/** `/mus/hr/materials`: links that HR keeps for everybody (R16, M18, S09). */
export default function MaterialsPage() {
  return (
    <EditorsOnly query={useMaterials()}>
      {stored => <List stored={stored} />}
    </EditorsOnly>
  );
}
