import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { chosenOf } from '@samtale/backstage-plugin-mus-common';
import type { Option } from '@samtale/backstage-plugin-mus-common';
import {
  Button,
  Fieldset,
  IconButton,
  PlainList,
  Row,
  Stack,
  Text,
  useAnnounce,
  useLocalText,
} from '../ui';
import { Said } from './parts/Said';
import { settingsOfRow } from './parts/settingsOfRow';
import { useRowWords } from './parts/useRowWords';
import { WithComment } from './parts/WithComment';
import type { AnswerProps, InputProps, QuestionView } from './QuestionView';
import { SomeOfSettings } from './settings/ChoiceSettings';
import { questionTexts } from './texts';

const settingsIn = (question: InputProps['row']['question']) =>
  settingsOfRow('ranking', question) as ReturnType<
    typeof settingsOfRow<'ranking'>
  > & { most?: number };

interface RanksProps {
  options: readonly Option[];
  ranked: readonly string[];
  most: number;
  readOnly?: boolean;
  onChange: (ranked: string[]) => void;
}

/** The order so far: each can go up, down and out. */
function Ranked({ options, ranked, readOnly, onChange }: RanksProps) {
  const { t } = useTranslationRef(questionTexts);
  const say = useLocalText();
  const announce = useAnnounce();
  const nameOf = (id: string) =>
    say(options.find(option => option.id === id)?.label);
  const move = (id: string, by: -1 | 1) => {
    const at = ranked.indexOf(id) + by;
    const rest = ranked.filter(one => one !== id);
    onChange([...rest.slice(0, at), id, ...rest.slice(at)]);
    announce(t('rank.moved', { name: nameOf(id), place: String(at + 1) }));
  };
  return (
    <PlainList label={t('rank.list')} gap={0.5}>
      {ranked.map((id, at) => (
        <li key={id}>
          <Row apart>
            <Text as="span" kind="strong">{`${at + 1}. ${nameOf(id)}`}</Text>
            {!readOnly && (
              <Row gap={0}>
                <IconButton
                  icon="up"
                  soft={at === 0}
                  label={t('rank.up', { name: nameOf(id) })}
                  onClick={() => move(id, -1)}
                />
                <IconButton
                  icon="down"
                  soft={at === ranked.length - 1}
                  label={t('rank.down', { name: nameOf(id) })}
                  onClick={() => move(id, 1)}
                />
                <IconButton
                  icon="close"
                  label={t('rank.out', { name: nameOf(id) })}
                  onClick={() => onChange(ranked.filter(one => one !== id))}
                />
              </Row>
            )}
          </Row>
        </li>
      ))}
    </PlainList>
  );
}

/** What is not ranked yet. */
function Unranked({ options, ranked, most, readOnly, onChange }: RanksProps) {
  const { t } = useTranslationRef(questionTexts);
  const say = useLocalText();
  const announce = useAnnounce();
  const left = options.filter(({ id }) => !ranked.includes(id));
  const place = String(ranked.length + 1);
  if (left.length === 0) return null;
  return (
    <PlainList label={t('rank.rest')} gap={0.5}>
      {left.map(({ id, label }) => (
        <li key={id}>
          <Row apart>
            <Text as="span">{say(label)}</Text>
            <Button
              kind="quiet"
              icon="add"
              disabled={readOnly || ranked.length >= most}
              label={t('rank.addLabel', { place, name: say(label) })}
              onClick={() => {
                onChange([...ranked, id]);
                announce(t('rank.moved', { name: say(label), place }));
              }}
            >
              {t('rank.add', { place })}
            </Button>
          </Row>
        </li>
      ))}
    </PlainList>
  );
}

function Input(props: InputProps) {
  const { row, value, onChange } = props;
  const { t } = useTranslationRef(questionTexts);
  const { options, most = options.length } = settingsIn(row.question);
  const words = useRowWords(row);
  const ranks = {
    options,
    most,
    readOnly: props.readOnly,
    ranked: chosenOf(value).filter(id => options.some(one => one.id === id)),
    onChange: (chosen: string[]) => onChange({ ...value, data: { chosen } }),
  };
  return (
    <WithComment {...props}>
      <Fieldset
        {...words}
        id={props.id}
        error={props.error}
        hint={
          <>
            {words.hint}
            <div>
              {most < options.length
                ? t('rank.hintMost', { count: most })
                : t('rank.hint')}
            </div>
          </>
        }
      >
        <Stack gap={1}>
          <Ranked {...ranks} />
          <Unranked {...ranks} />
        </Stack>
      </Fieldset>
    </WithComment>
  );
}

function Answer(props: AnswerProps) {
  const { t } = useTranslationRef(questionTexts);
  const { options } = settingsIn(props.row.question);
  const ranked = props.value ? chosenOf(props.value) : [];
  const say = useLocalText();
  return (
    <Said {...props}>
      {ranked.length > 0 && (
        <PlainList label={t('rank.list')} gap={0.25}>
          {ranked.map((id, at) => (
            <li key={id}>
              <Text as="span" kind="strong">
                {`${at + 1}. ${say(options.find(one => one.id === id)?.label)}`}
              </Text>
            </li>
          ))}
        </PlainList>
      )}
    </Said>
  );
}

/** The most important first; by buttons, so that no pointer is needed. */
export const Ranking: QuestionView = {
  Input,
  Answer,
  Settings: SomeOfSettings,
};
