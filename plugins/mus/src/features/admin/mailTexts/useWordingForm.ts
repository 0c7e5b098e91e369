import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  wordedMailOf,
  wordingFields,
  wordingProblems,
} from '@samtale/backstage-plugin-mus-common';
import type { MailWording } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { endpoints, useResetMailText, useSaveMailText } from '../../../api';
import type { MailText } from '../../../api';
import { problemTexts } from '../../../forms/problemTexts';
import { useSaying } from '../../../forms/useSaying';
import { useLanguage } from '../../../ui';
import { mailTextsTexts } from './texts';

const { mailTexts } = endpoints;

function problemsOf(text: MailText, draft: MailWording) {
  const mail = wordedMailOf(text.mail);
  return mail ? wordingProblems(mail, text.language, draft) : [];
}

const fieldsOf = (wording: MailWording): MailWording => ({
  subject: wording.subject,
  heading: wording.heading,
  body: wording.body,
  button: wording.button,
});

/** The draft of a text: what is wrong with it, saving with a version, and what to do when somebody was faster. */
export function useWordingForm(text: MailText) {
  const { t } = useTranslationRef(mailTextsTexts);
  const language = useLanguage();
  const save = useSaying(useSaveMailText());
  const reset = useSaying(useResetMailText());
  const [draft, setDraft] = useState(() => fieldsOf(text.wording));
  const [version, setVersion] = useState(text.version);
  const [theirs, setTheirs] = useState<MailText>();
  const [tried, setTried] = useState(false);
  const { mail, variant } = text;
  const params = { mail, variant, language: text.language };
  const found = problemTexts(problemsOf(text, draft), language);
  const take = (stored: MailText) => {
    setDraft(fieldsOf(stored.wording));
    setVersion(stored.version);
    setTheirs(undefined);
    setTried(false);
  };
  const failed = (error: { current?: unknown }) => {
    const current = mailTexts.get.response.safeParse(error.current);
    if (!current.success) return;
    setTheirs(current.data);
    setVersion(current.data.version);
  };
  return {
    draft,
    theirs,
    busy: save.isPending || reset.isPending,
    error: [save.error, reset.error].find(
      error => error && error.code !== 'versionConflict',
    ),
    problems: tried ? found : [],
    changed: wordingFields.some(field => draft[field] !== text.wording[field]),
    change: (part: Partial<MailWording>) =>
      setDraft(before => ({ ...before, ...part })),
    takeTheirs: () => theirs && take(theirs),
    submit: () => {
      setTried(true);
      if (found.length > 0) return;
      save.send(
        { params, version, body: draft },
        {
          said: t('saved'),
          then: take,
          failed,
        },
      );
    },
    reset: (done: () => void) =>
      reset.send(
        { params, version },
        {
          said: t('reset.done'),
          then: stored => {
            take(stored);
            done();
          },
          failed: error => {
            failed(error);
            done();
          },
        },
      ),
  };
}
