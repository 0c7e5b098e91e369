import type { MusError } from '../../api';
import { problemTexts } from '../../forms/problemTexts';
import { Failure, Notice, Text, useLanguage } from '../../ui';

/** Why a command was refused, in the words of its problems; else what failed. */
export function CommandFailure({ error }: { error: MusError }) {
  const language = useLanguage();
  if (error.problems.length === 0) return <Failure error={error} />;
  return (
    <Notice tone="bad" announce>
      {problemTexts(error.problems, language).map(problem => (
        <Text key={problem.path + problem.message}>{problem.message}</Text>
      ))}
    </Notice>
  );
}
