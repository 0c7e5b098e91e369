import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { FoundTheme } from '@samtale/backstage-plugin-mus-common';
import {
  Button,
  IconButton,
  Panel,
  PlainList,
  Row,
  Stack,
  TextField,
} from '../../../ui';
import { moreTexts } from '../moreTexts';
import {
  becomesQuestion,
  becomesTheme,
  left,
  renamed,
  reworded,
} from './corrections';
import type { FoundAt } from './corrections';

interface FoundProps {
  found: readonly FoundTheme[];
  onChange: (found: readonly FoundTheme[]) => void;
}

function FoundLine({ found, onChange, at }: FoundProps & { at: FoundAt }) {
  const { t } = useTranslationRef(moreTexts);
  const { text } = found[at.theme].questions[at.question];
  const name = t('paste.question', { number: String(at.question + 1) });
  return (
    <Stack gap={0}>
      <TextField
        rows={1}
        label={name}
        spokenBefore={found[at.theme].title}
        maxLength={500}
        value={text}
        onChange={words => onChange(reworded(found, at, words))}
      />
      <Row gap={0}>
        <Button
          kind="quiet"
          label={t('paste.toThemeLabel', { text })}
          onClick={() => onChange(becomesTheme(found, at))}
        >
          {t('paste.toTheme')}
        </Button>
        <IconButton
          icon="delete"
          label={t('paste.leave', { text })}
          onClick={() => onChange(left(found, at))}
        />
      </Row>
    </Stack>
  );
}

/** What was found, to be corrected: words, themes that are questions, questions that are themes. */
export function Found({ found, onChange }: FoundProps) {
  const { t } = useTranslationRef(moreTexts);
  return (
    <Stack>
      {found.map((theme, at) => (
        <Panel key={at}>
          <Stack gap={1}>
            <TextField
              label={t('paste.theme', { number: String(at + 1) })}
              maxLength={500}
              value={theme.title}
              onChange={title => onChange(renamed(found, at, title))}
            />
            {at > 0 && (
              <Row>
                <Button
                  kind="quiet"
                  label={t('paste.toQuestionLabel', { text: theme.title })}
                  onClick={() => onChange(becomesQuestion(found, at))}
                >
                  {t('paste.toQuestion')}
                </Button>
              </Row>
            )}
            <PlainList gap={1}>
              {theme.questions.map((_, question) => (
                <li key={question}>
                  <FoundLine
                    found={found}
                    onChange={onChange}
                    at={{ theme: at, question }}
                  />
                </li>
              ))}
            </PlainList>
          </Stack>
        </Panel>
      ))}
    </Stack>
  );
}
