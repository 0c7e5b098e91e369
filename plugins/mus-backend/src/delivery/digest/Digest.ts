import { RecipientRole } from '../facts/DueFacts';
import { LetterFacts, Person } from '../facts/letterFacts';

/** A fact that a daily mail carries, with what is known of its subject. */
export interface DigestItem {
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly recipientRole: RecipientRole;
  readonly generation: number;
  readonly facts: LetterFacts;
}

/** The daily mail of one person, as it stands at the moment it is claimed. */
export interface Digest {
  readonly person: Person | null;
  /** In the order of their days; what was cancelled meanwhile is not among them. */
  readonly items: readonly DigestItem[];
}
