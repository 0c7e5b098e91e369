import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say, type Material } from '@samtale/backstage-plugin-mus-common';
import { useMarkSeen, useMaterials } from '../api';
import {
  Button,
  Details,
  Link,
  PlainList,
  Row,
  Stack,
  StatusChip,
  Text,
  useLanguage,
  useLocalText,
} from '../ui';
import { documentTexts } from './texts';

function MaterialLine({
  material,
  isSeen,
}: {
  material: Material;
  isSeen: boolean;
}) {
  const { t } = useTranslationRef(documentTexts);
  const local = useLocalText();
  const language = useLanguage();
  const mark = useMarkSeen();
  const title = local(material.title);
  return (
    <Row apart>
      <Stack gap={0}>
        <Link to={material.url}>{title}</Link>
        <Text kind="quiet">
          {say(language, 'materialKinds', material.kind)}
        </Text>
      </Stack>
      <Row>
        {material.mandatory && !isSeen && (
          <StatusChip tone="warning" label={t('materials.mandatory')} />
        )}
        <Button
          kind="quiet"
          icon={isSeen ? 'check' : 'pending'}
          pressed={isSeen}
          label={t('materials.seenLabel', { title })}
          busy={mark.isPending}
          onClick={() =>
            mark.mutate({
              params: { materialId: material.id },
              body: { seen: !isSeen },
            })
          }
        >
          {t('materials.seen')}
        </Button>
      </Row>
    </Row>
  );
}

/** Links that HR keeps; what I have seen is told to nobody else (R16, M18, S09). */
export function MaterialList({ open }: { open?: boolean }) {
  const { t } = useTranslationRef(documentTexts);
  const found = useMaterials();
  const materials = found.data?.content.materials ?? [];
  if (materials.length === 0) return null;
  return (
    <Details summary={t('materials.title')} open={open}>
      <Text kind="quiet">{t('materials.private')}</Text>
      <PlainList label={t('materials.title')}>
        {materials.map(material => (
          <li key={material.id}>
            <MaterialLine
              material={material}
              isSeen={found.data?.seen.includes(material.id) === true}
            />
          </li>
        ))}
      </PlainList>
    </Details>
  );
}
