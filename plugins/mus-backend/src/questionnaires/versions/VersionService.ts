import {
  correctSpelling,
  Correction,
  publishProblems,
  QuestionnaireDocument,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { BadInputError, ConflictError, NotFoundError } from '../../http/errors';
import { Caller } from '../../people/Caller';
import { moveTalks } from '../operations/moveTalks';
import { saveCorrection } from '../operations/saveCorrection';
import { sentList, SentVersion } from '../operations/sentList';
import { Questionnaire } from '../Questionnaire';
import { QuestionnaireServiceDeps } from '../QuestionnaireService';
import { QuestionnaireKey } from '../QuestionnaireStore';
import { isSameForm } from './isSameForm';

/** A form whose round is locked, with the versions that were sent. */
interface Locked {
  readonly key: QuestionnaireKey;
  readonly questionnaire: Questionnaire;
  readonly versions: SentVersion[];
}

/** What a new version came to. */
export interface Published {
  readonly number: number;
  readonly moved: number;
  readonly kept: number;
}

/** What happens to a form after it was sent: read, corrected, or given a new version. */
export class VersionService {
  constructor(private readonly deps: QuestionnaireServiceDeps) {}

  /** Versions that were sent, newest first. Throws `NotFoundError` when the form is not mine. */
  list(caller: Caller, questionnaireId: string) {
    return this.deps.database.transaction(async tx => {
      const { key, questionnaire, open } = await this.find(
        tx,
        caller,
        questionnaireId,
      );
      const versions = await sentList(tx, key);
      const last = versions[0];
      const publish =
        open &&
        last !== undefined &&
        !isSameForm(last.document, questionnaire.document);
      return { versions, can: { correct: open, publish } };
    });
  }

  /** One version as it stands now. */
  get(
    caller: Caller,
    questionnaireId: string,
    number: number,
  ): Promise<SentVersion> {
    return this.deps.database.transaction(async tx => {
      const { key } = await this.find(tx, caller, questionnaireId);
      return oneOf(await sentList(tx, key), number);
    });
  }

  /**
   * Corrects the spelling of a version, and of the draft where it has the same
   * words. Throws `ConflictError` when the words changed meanwhile,
   * `BadInputError` when it is more than spelling.
   */
  async correct(
    caller: Caller,
    questionnaireId: string,
    number: number,
    correction: Correction,
  ): Promise<SentVersion> {
    return this.deps.database.transaction(async tx => {
      const locked = await this.lock(tx, caller, questionnaireId);
      const version = oneOf(locked.versions, number);
      const again = version.corrections.some(
        ({ place, before, after }) =>
          place === correction.place &&
          before === correction.before &&
          after === correction.after.trim(),
      );
      // Pressed twice: it stands there already.
      if (again) return version;
      await this.write(tx, caller, locked, version, correction);
      return oneOf(await sentList(tx, locked.key), number);
    });
  }

  /**
   * Freezes the draft as a new version and gives it to the talks in which
   * nobody has written, picked or started anything. Talks that have begun keep
   * their version for ever. Throws `ConflictError` when the draft is another by
   * now, cannot be sent, or has nothing new.
   */
  async publish(
    caller: Caller,
    questionnaireId: string,
    draftVersion: number,
  ): Promise<Published> {
    const { number, moved, kept } = await this.deps.database.transaction(
      async tx => {
        const locked = await this.lock(tx, caller, questionnaireId);
        refuse(locked, draftVersion);
        return this.freezeAndMove(tx, locked);
      },
    );
    return { number, moved: moved.length, kept };
  }

  private async freezeAndMove(
    tx: Tx,
    { key, questionnaire, versions }: Locked,
  ) {
    const { document } = questionnaire;
    const frozen = {
      id: this.deps.ids.next(),
      number: versions[0].number + 1,
      document,
    };
    await this.deps.questionnaires.freeze(
      tx,
      key.organisationId,
      key.questionnaireId,
      frozen,
      this.deps.clock.now(),
    );
    const moved = await moveTalks(tx, {
      organisationId: key.organisationId,
      questionnaireId: key.questionnaireId,
      versionId: frozen.id,
      openingRule: document.openingRule,
    });
    return { number: frozen.number, ...moved };
  }

  private async write(
    tx: Tx,
    { personId }: Caller,
    { key, questionnaire }: Locked,
    version: SentVersion,
    correction: Correction,
  ): Promise<void> {
    const at = this.deps.clock.now();
    await saveCorrection(tx, {
      ...correction,
      after: correction.after.trim(),
      organisationId: key.organisationId,
      id: this.deps.ids.next(),
      questionnaireId: key.questionnaireId,
      versionId: version.id,
      number: version.number,
      byPersonId: personId,
      at,
      document: noted(corrected(version.document, correction), correction, at),
    });
    const draft = correctSpelling(questionnaire.document, correction);
    if (draft.ok)
      await this.deps.questionnaires.save(tx, key, {
        saveId: this.deps.ids.next(),
        version: questionnaire.version,
        document: draft.document,
      });
  }

  private async find(
    tx: Tx,
    { organisationId, personId: leaderPersonId }: Caller,
    questionnaireId: string,
  ) {
    const key = { organisationId, leaderPersonId, questionnaireId };
    const questionnaire = await this.deps.questionnaires.find(tx, key);
    if (!questionnaire) throw new NotFoundError();
    const round = await this.deps.rounds.find(tx, {
      ...key,
      roundId: questionnaire.roundId,
    });
    return { key, questionnaire, open: round?.state !== 'closed' };
  }

  /** The form with its round locked: one correction or version at a time. */
  private async lock(
    tx: Tx,
    caller: Caller,
    questionnaireId: string,
  ): Promise<Locked> {
    const { key, questionnaire, open } = await this.find(
      tx,
      caller,
      questionnaireId,
    );
    await this.deps.rounds.lock(tx, { ...key, roundId: questionnaire.roundId });
    if (!open) throw new ConflictError('roundClosed');
    const again = await this.deps.questionnaires.find(tx, key);
    if (!again) throw new NotFoundError();
    return { key, questionnaire: again, versions: await sentList(tx, key) };
  }
}

function oneOf(versions: readonly SentVersion[], number: number): SentVersion {
  const version = versions.find(one => one.number === number);
  if (!version) throw new NotFoundError();
  return version;
}

function refuse({ questionnaire, versions }: Locked, seen: number): void {
  if (versions.length === 0) throw new ConflictError('notSent');
  if (questionnaire.version !== seen) throw new ConflictError('draftChanged');
  const problems = publishProblems(questionnaire.document);
  if (problems.length > 0) throw new ConflictError(problems[0].code, problems);
  if (isSameForm(versions[0].document, questionnaire.document))
    throw new ConflictError('nothingNew');
}

function corrected(
  form: QuestionnaireDocument,
  correction: Correction,
): QuestionnaireDocument {
  const outcome = correctSpelling(form, correction);
  if (outcome.ok) return outcome.document;
  const [{ code }] = outcome.problems;
  throw code === 'textChanged'
    ? new ConflictError(code, outcome.problems)
    : new BadInputError(outcome.problems);
}

/** The note that whoever reads the form can see. */
function noted(
  form: QuestionnaireDocument,
  { place, before, after }: Correction,
  at: string,
): QuestionnaireDocument {
  const note = { place, before, after: after.trim(), at };
  return { ...form, corrections: [...(form.corrections ?? []), note] };
}
