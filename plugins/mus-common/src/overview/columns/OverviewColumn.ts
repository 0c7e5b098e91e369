import { Language, TextCode } from '../../texts';
import { Need } from '../needs';
import { OverviewFacts } from '../OverviewRow';
import { OverviewSort } from '../overviewQuery';

/** What a column says about one employee. */
export interface ColumnFacts extends OverviewFacts {
  readonly name: string;
  readonly needs: Need | null;
}

/** One column of the leader's overview: words, never content. */
export interface OverviewColumn {
  readonly heading: TextCode<'overviewColumns'>;
  /** The order a click on the heading asks for, if any. */
  readonly sort: OverviewSort | null;
  /** The cell in words; empty where there is nothing to say. */
  say(facts: ColumnFacts, language: Language): string;
}
