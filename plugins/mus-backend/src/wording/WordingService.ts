import {
  Mail,
  mails,
  MailWording,
  placeholdersOf,
  Problem,
  standardWording,
  variantsOf,
  wordedContent,
  wordedMailOf,
  wordingFields,
  wordingProblems,
  written,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { renderHtml } from '../delivery/letter/renderHtml';
import { renderText } from '../delivery/letter/renderText';
import { BadInputError, NotFoundError, VersionConflict } from '../http/errors';
import { Caller } from '../people/Caller';
import { may } from '../people/may';
import { SliceDeps } from '../slice';
import {
  findWording,
  listWordings,
  storeWording,
  wordingLog,
} from './operations/wordings';
import { WordingKey } from './Wordings';

const logShown = 20;
const languages = ['da', 'en'] as const;

function onlyHr(caller: Caller): void {
  if (!may(caller, 'wordMails')) throw new NotFoundError();
}

function mailFor({ mail: kind, variant }: WordingKey): Mail {
  const mail = wordedMailOf(kind);
  if (!mail || !Object.hasOwn(variantsOf(kind), variant))
    throw new NotFoundError();
  return mail;
}

/** Lines are lines, and nothing hangs at the ends. */
function tidy(wording: MailWording): MailWording {
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    subject: line(wording.subject),
    heading: line(wording.heading),
    body: wording.body.replace(/\r\n?/g, '\n').trim(),
    button: line(wording.button),
  };
}

const same = (one: MailWording, other: MailWording) =>
  wordingFields.every(field => one[field] === other[field]);

/** What is said with made-up people, however wrong the text is yet. */
function rendered(mail: Mail, key: WordingKey, wording: MailWording) {
  const { language, variant } = key;
  const props = { ...mail.sample, ...variantsOf(mail.kind)[variant] };
  const content = wordedContent(mail, wording, props, language);
  return {
    subject: content.subject,
    html: renderHtml(content, language),
    text: renderText(content.blocks),
  };
}

/** The organisation's own words of mails; HR's alone (contract `mailTexts`). */
export class WordingService {
  constructor(private readonly deps: Pick<SliceDeps, 'database' | 'clock'>) {}

  /** Every text of every mail. */
  async list(caller: Caller) {
    onlyHr(caller);
    const stored = await this.deps.database.transaction(tx =>
      listWordings(tx, caller.organisationId),
    );
    const find = (key: WordingKey) =>
      stored.find(
        row =>
          row.mail === key.mail &&
          row.variant === key.variant &&
          row.language === key.language,
      );
    return Object.keys(mails).flatMap(mail =>
      Object.keys(variantsOf(mail)).flatMap(variant =>
        languages.map(language => {
          const row = find({ mail, variant, language });
          return {
            mail,
            variant,
            language,
            own: Boolean(row?.wording),
            changedAt: row?.changedAt ?? null,
          };
        }),
      ),
    );
  }

  get(caller: Caller, key: WordingKey) {
    onlyHr(caller);
    const mail = mailFor(key);
    return this.deps.database.transaction(tx =>
      this.view(tx, caller, mail, key),
    );
  }

  /**
   * Throws `BadInputError` naming each problem, `VersionConflict` with the
   * text as it stands.
   */
  save(caller: Caller, key: WordingKey, version: number, input: MailWording) {
    onlyHr(caller);
    const mail = mailFor(key);
    const wording = tidy(input);
    const problems = wordingProblems(mail, key.language, wording);
    if (problems.length > 0) throw new BadInputError(problems);
    const standard = standardWording(mail, key.variant, key.language);
    return this.store(
      caller,
      mail,
      key,
      version,
      same(wording, standard) ? null : wording,
    );
  }

  /** Takes our own words again. */
  reset(caller: Caller, key: WordingKey, version: number) {
    onlyHr(caller);
    return this.store(caller, mailFor(key), key, version, null);
  }

  /** How it would look, and what must be mended. */
  preview(
    caller: Caller,
    key: WordingKey,
    input: MailWording,
  ): ReturnType<typeof rendered> & { problems: Problem[] } {
    onlyHr(caller);
    const mail = mailFor(key);
    const wording = tidy(input);
    return {
      ...rendered(mail, key, wording),
      problems: wordingProblems(mail, key.language, wording),
    };
  }

  private store(
    caller: Caller,
    mail: Mail,
    key: WordingKey,
    version: number,
    wording: MailWording | null,
  ) {
    const { organisationId, personId } = caller;
    const change = { wording, at: this.deps.clock.now(), personId };
    return this.deps.database.transaction(async tx => {
      if (!(await storeWording(tx, organisationId, key, version, change)))
        throw new VersionConflict(await this.view(tx, caller, mail, key));
      return this.view(tx, caller, mail, key);
    });
  }

  private async view(tx: Tx, caller: Caller, mail: Mail, key: WordingKey) {
    const { organisationId } = caller;
    const { variant, language } = key;
    const stored = await findWording(tx, organisationId, key);
    const changes = await wordingLog(tx, organisationId, key, logShown);
    const standard = standardWording(mail, variant, language);
    return {
      mail: mail.kind,
      variant,
      language,
      version: stored?.version ?? 1,
      own: Boolean(stored?.wording),
      wording: stored?.wording ?? standard,
      standard,
      placeholders: ['link', ...placeholdersOf(mail)].map(one =>
        written(one, language),
      ),
      log: changes.map(({ wording, ...rest }) => ({
        ...rest,
        action: wording === null ? ('reset' as const) : ('changed' as const),
      })),
    };
  }
}
