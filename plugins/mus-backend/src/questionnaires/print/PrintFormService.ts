import {
  HouseValues,
  Language,
  say,
} from '@samtale/backstage-plugin-mus-common';
import { findHouseText } from '../../house/operations/houseTexts';
import { NotFoundError } from '../../http/errors';
import { ServedFile } from '../../http/serveFile';
import { Caller } from '../../people/Caller';
import { renderPdf } from '../../print';
import { QuestionnaireServiceDeps } from '../QuestionnaireService';
import { FormPrint, formDocument } from './formDocument';
import { placemat } from './placemat';

/** Which form, on which paper, for which side. */
export interface PrintRequest {
  readonly caller: Caller;
  readonly language: Language;
  readonly questionnaireId: string;
  readonly paper: 'A4' | 'A3';
  readonly side: 'employee' | 'leader';
}

/** Blank forms on paper. */
export class PrintFormService {
  constructor(private readonly deps: QuestionnaireServiceDeps) {}

  /** The draft as it is now, as PDF. Throws `NotFoundError` when the form is not mine. */
  async pdf(request: PrintRequest): Promise<ServedFile> {
    const { paper, language } = request;
    const print = await this.read(request);
    const document = paper === 'A3' ? placemat(print) : formDocument(print);
    const code = paper === 'A3' ? 'placematFile' : 'blankFile';
    const { title } = document;
    return {
      content: await renderPdf(document),
      fileName: `${say(language, 'formPrint', code, { title })}.pdf`,
    };
  }

  private read({
    caller: { organisationId, personId: leaderPersonId },
    questionnaireId,
    side,
    language,
  }: PrintRequest): Promise<FormPrint> {
    return this.deps.database.transaction(async tx => {
      const key = { organisationId, leaderPersonId, questionnaireId };
      const found = await this.deps.questionnaires.find(tx, key);
      const round =
        found &&
        (await this.deps.rounds.find(tx, { ...key, roundId: found.roundId }));
      if (!found || !round) throw new NotFoundError();
      const house = await findHouseText<HouseValues>(
        tx,
        organisationId,
        'values',
      );
      return {
        form: found.document,
        side,
        language,
        unit: round.unit.name,
        context: round.context,
        values: house?.content.values ?? [],
        today: this.deps.clock.today(),
      };
    });
  }
}
