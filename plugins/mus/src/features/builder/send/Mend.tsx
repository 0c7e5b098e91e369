import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type {
  Problem,
  QuestionnaireDocument,
} from '@samtale/backstage-plugin-mus-common';
import {
  Button,
  Notice,
  PlainList,
  Row,
  Text,
  useLanguage,
  useLocalText,
} from '../../../ui';
import { builderTexts } from '../texts';
import { themeOfProblem } from './problemPlaces';

interface MendProps {
  problems: readonly Problem[];
  form: QuestionnaireDocument;
  /** Address of the builder. */
  builder: string;
}

/** What stops the form from being sent, and where to put it right. */
export function Mend({ problems, form, builder }: MendProps) {
  const { t } = useTranslationRef(builderTexts);
  const language = useLanguage();
  const local = useLocalText();
  return (
    <Notice tone="warning">
      <Text kind="strong">{t('send.problems')}</Text>
      <PlainList gap={0.5}>
        {problems.map(problem => {
          const theme = themeOfProblem(problem, form);
          const message = say(
            language,
            'problems',
            problem.code,
            problem.params,
          );
          return (
            <li key={`${problem.path}${problem.code}`}>
              {theme && problem.code !== 'emptyTheme'
                ? `${local(theme.title)}: ${message}`
                : message}
            </li>
          );
        })}
      </PlainList>
      <Row>
        <Button to={builder}>{t('send.fix')}</Button>
      </Row>
    </Notice>
  );
}
