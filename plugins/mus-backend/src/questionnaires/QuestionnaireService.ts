import { Tx } from '../database/Database';
import { ConflictError, NotFoundError, VersionConflict } from '../http/errors';
import { Caller } from '../people/Caller';
import { RoundStore } from '../rounds/RoundStore';
import { SliceDeps } from '../slice';
import { composeForm, FormParts } from '../templates/composeForm';
import { TemplateLibrary } from '../templates/TemplateLibrary';
import { Templates } from './loadTemplates';
import { EarlierForm, earlierQuestions } from './operations/earlierQuestions';
import { noteVariant, Variant, variantsOfRound } from './operations/variants';
import { Questionnaire } from './Questionnaire';
import {
  NewQuestionnaire,
  QuestionnaireKey,
  QuestionnaireStore,
  Save,
} from './QuestionnaireStore';

/** What the service works with. */
export interface QuestionnaireServiceDeps extends Pick<
  SliceDeps,
  'database' | 'clock' | 'ids' | 'live'
> {
  readonly rounds: RoundStore;
  readonly questionnaires: QuestionnaireStore;
  readonly templates: Templates;
}

/** A form as its leader sees it. */
export interface QuestionnaireView extends Questionnaire {
  readonly can: { edit: boolean; send: boolean };
}

/** The unit's forms: made from a template, edited, never changed once sent. */
export class QuestionnaireService {
  constructor(private readonly deps: QuestionnaireServiceDeps) {}

  /**
   * Makes a form from a base template (T05). Pressed twice, it is made once.
   * Throws `NotFoundError` when the round is not mine.
   */
  async create(
    caller: Caller,
    roundId: string,
    from: FormParts,
  ): Promise<QuestionnaireView> {
    return this.deps.database.transaction(async tx => {
      const { organisationId, personId: leaderPersonId } = caller;
      const round = await this.deps.rounds.lock(tx, {
        organisationId,
        leaderPersonId,
        roundId,
      });
      if (!round) throw new NotFoundError();
      const library = new TemplateLibrary(this.deps.templates);
      const place = {
        organisationId,
        unitId: round.unit.id,
        today: this.deps.clock.today(),
      };
      const document = await composeForm(tx, library, place, from);
      const questionnaireId =
        (await this.sameForm(tx, organisationId, roundId, from)) ??
        (await this.insert(tx, {
          organisationId,
          roundId,
          templateId: from.templateId,
          document,
        }));
      return this.view(tx, { organisationId, leaderPersonId, questionnaireId });
    });
  }

  /** A form of a round of mine. */
  get(caller: Caller, questionnaireId: string): Promise<QuestionnaireView> {
    return this.deps.database.transaction(tx =>
      this.view(tx, keyOf(caller, questionnaireId)),
    );
  }

  /** Saves the draft. Throws `VersionConflict` with the form as it stands when somebody else saved. */
  async save(
    caller: Caller,
    questionnaireId: string,
    save: Save,
  ): Promise<QuestionnaireView> {
    const key = keyOf(caller, questionnaireId);
    const now = await this.deps.database.transaction(async tx => {
      const before = await this.view(tx, key);
      if (!before.can.edit) throw new ConflictError('roundClosed');
      // Notes about corrections are the server's own.
      const { corrections: _, ...document } = save.document;
      // Whether the employee may decline is said by the template, so by HR.
      const { mayDecline } = before.document;
      const saved = await this.deps.questionnaires.save(tx, key, {
        ...save,
        document: { ...document, mayDecline },
      });
      const stands = await this.view(tx, key);
      // Not saved, but mine stands there: the reply to my first try was lost.
      if (!saved && stands.saveId !== save.saveId)
        throw new VersionConflict(stands);
      return stands;
    });
    // My other windows look again: what was changed here shows there.
    await this.deps.live.changed({
      kind: 'questionnaire',
      id: questionnaireId,
      entityRefs: [caller.entityRef],
    });
    return now;
  }

  /** Questions to insert: the built-in ones and those of the unit's earlier years (T07, T37). */
  bank(caller: Caller, questionnaireId: string): Promise<EarlierForm[]> {
    return this.deps.database.transaction(async tx => {
      const key = keyOf(caller, questionnaireId);
      const { roundId } = await this.view(tx, key);
      return earlierQuestions(tx, { ...key, roundId });
    });
  }

  /** The forms of the same round, whom each is for, and the group this one's template is for (T09, K04). */
  variants(
    caller: Caller,
    questionnaireId: string,
  ): Promise<{ variants: Variant[]; titles: string[] }> {
    return this.deps.database.transaction(async tx => {
      const key = keyOf(caller, questionnaireId);
      const { roundId, templateId } = await this.view(tx, key);
      const library = new TemplateLibrary(this.deps.templates);
      return {
        variants: await variantsOfRound(tx, { ...key, roundId }),
        titles: await library.titlesOf(tx, key.organisationId, templateId),
      };
    });
  }

  /** Makes a variant of a form as it is now (T09). Pressed twice, it is made once. */
  makeVariant(
    caller: Caller,
    questionnaireId: string,
    { title, forWhom }: { title: string; forWhom: string },
  ): Promise<QuestionnaireView> {
    const key = keyOf(caller, questionnaireId);
    return this.deps.database.transaction(async tx => {
      const from = await this.view(tx, key);
      if (!from.can.edit) throw new ConflictError('roundClosed');
      const { organisationId, leaderPersonId } = key;
      const { roundId, templateId, document } = from;
      await this.deps.rounds.lock(tx, {
        organisationId,
        leaderPersonId,
        roundId,
      });
      const variants = await variantsOfRound(tx, { organisationId, roundId });
      const same = variants.find(
        one => one.title === title && one.forWhom === forWhom,
      );
      if (same) return this.view(tx, { ...key, questionnaireId: same.id });
      const made = await this.insert(tx, {
        organisationId,
        roundId,
        templateId,
        document: { ...document, title },
      });
      const root = variants.find(({ id }) => id === questionnaireId)?.variantOf;
      await noteVariant(
        tx,
        { organisationId, questionnaireId: made },
        { variantOf: root ?? questionnaireId, forWhom },
      );
      return this.view(tx, { ...key, questionnaireId: made });
    });
  }

  private async sameForm(
    tx: Tx,
    organisationId: string,
    roundId: string,
    from: { templateId: string; title: string },
  ) {
    const forms = await this.deps.questionnaires.ofRound(
      tx,
      organisationId,
      roundId,
    );
    return forms.find(
      form => form.templateId === from.templateId && form.title === from.title,
    )?.id;
  }

  private async insert(
    tx: Tx,
    form: Omit<NewQuestionnaire, 'id' | 'createdAt'>,
  ): Promise<string> {
    const id = this.deps.ids.next();
    await this.deps.questionnaires.insert(tx, {
      ...form,
      id,
      createdAt: this.deps.clock.now(),
    });
    return id;
  }

  private async view(
    tx: Tx,
    key: QuestionnaireKey,
  ): Promise<QuestionnaireView> {
    const questionnaire = await this.deps.questionnaires.find(tx, key);
    if (!questionnaire) throw new NotFoundError();
    const round = await this.deps.rounds.find(tx, {
      ...key,
      roundId: questionnaire.roundId,
    });
    const open = round?.state !== 'closed';
    return { ...questionnaire, can: { edit: open, send: open } };
  }
}

function keyOf(
  { organisationId, personId }: Caller,
  questionnaireId: string,
): QuestionnaireKey {
  return { organisationId, leaderPersonId: personId, questionnaireId };
}
