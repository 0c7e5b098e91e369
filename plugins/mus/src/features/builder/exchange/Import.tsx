import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { readImport, say } from '@samtale/backstage-plugin-mus-common';
import type {
  Imported,
  ImportProblem,
  QuestionnaireDocument,
  Read,
  Theme,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useFormSize } from '../../../documents';
import {
  Button,
  FileField,
  Notice,
  PlainList,
  Row,
  Stack,
  Text,
  useLanguage,
} from '../../../ui';
import { ownId } from '../edit/useMoves';
import { moreTexts } from '../moreTexts';

interface ImportProps {
  onAdd: (themes: readonly Theme[]) => void;
  onReplace: (form: QuestionnaireDocument) => void;
}

/** Problems with their lines, in words. */
function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  const { t } = useTranslationRef(moreTexts);
  const language = useLanguage();
  return (
    <PlainList gap={0.5}>
      {problems.map(({ line, code, params }, at) => (
        <li key={at}>
          {line > 0 && `${t('import.line', { line: String(line) })}: `}
          {say(language, 'importProblems', code, params)}
        </li>
      ))}
    </PlainList>
  );
}

function Taken({ value, onAdd, onReplace }: ImportProps & { value: Imported }) {
  const { t } = useTranslationRef(moreTexts);
  const size = useFormSize();
  const { title } = value.kind === 'form' ? value.form : value;
  const themes: readonly Theme[] =
    value.kind === 'form' ? value.form.themes : value.themes;
  const questions = themes.reduce((sum, one) => sum + one.questions.length, 0);
  return (
    <Stack>
      <Notice tone="good" announce>
        <Text kind="strong">{title}</Text>
        <Text>{size(themes.length, questions)}</Text>
      </Notice>
      {value.left.length > 0 && (
        <Notice tone="warning">
          <Text kind="strong">{t('import.left')}</Text>
          <Problems problems={value.left} />
        </Notice>
      )}
      <Row>
        <Button kind="primary" onClick={() => onAdd(themes)}>
          {t('import.add')}
        </Button>
        {value.kind === 'form' && (
          <Button onClick={() => onReplace(value.form)}>
            {t('import.replace')}
          </Button>
        )}
      </Row>
    </Stack>
  );
}

/** A form out of a file: our own YAML or SurveyJS. One that cannot be used says why, line by line, and changes nothing. */
export function Import(props: ImportProps) {
  const { t } = useTranslationRef(moreTexts);
  const [read, setRead] = useState<Read<Imported> | null>(null);
  const take = (file: File) => {
    file
      .text()
      .then(text => setRead(readImport(text, ownId)))
      .catch(() =>
        setRead({ ok: false, problems: [{ line: 0, code: 'notYaml' }] }),
      );
  };
  return (
    <Stack>
      <FileField
        label={t('import.label')}
        hint={t('import.hint')}
        choose={t('import.choose')}
        accept=".yaml,.yml,.json"
        onFile={take}
      />
      {read && !read.ok && (
        <Notice tone="bad" announce>
          <Text kind="strong">{t('import.refused')}</Text>
          <Problems problems={read.problems} />
        </Notice>
      )}
      {read?.ok && <Taken {...props} value={read.value} />}
    </Stack>
  );
}
