import { useTemplates } from '../../api';
import type { Template } from '../../api';
import { Failure, RowsSkeleton, Select, useLocalText } from '../../ui';

/** What one employee of the unit can be invited with now: no modules, no talks of groups (K04, M19). */
const isForOne = ({ role, use, talkKind }: Template) =>
  role !== 'module' &&
  talkKind !== 'group' &&
  use !== 'never' &&
  use !== 'later';

function useTemplatesForOne(unitId: string) {
  const templates = useTemplates(unitId);
  return { ...templates, forOne: templates.data?.templates.filter(isForOne) };
}

interface TemplateSelectProps {
  unitId: string;
  label: string;
  value: string;
  onChange: (templateId: string) => void;
}

/** Which questionnaire the talk is prepared with; the first one to begin with. */
export function TemplateSelect(props: TemplateSelectProps) {
  const { unitId, label, value, onChange } = props;
  const say = useLocalText();
  const templates = useTemplatesForOne(unitId);
  if (templates.error)
    return (
      <Failure error={templates.error} retry={() => templates.refetch()} />
    );
  if (!templates.forOne) return <RowsSkeleton rows={1} />;
  return (
    <Select
      label={label}
      value={value}
      onChange={onChange}
      choices={templates.forOne.map(({ id, title }) => ({
        value: id,
        label: say(title),
      }))}
    />
  );
}

/** The chosen questionnaire, or the first there is. */
export function useTemplateChoice(
  unitId: string,
  chosen: string | undefined,
): string {
  const { forOne } = useTemplatesForOne(unitId);
  return chosen ?? forOne?.[0]?.id ?? '';
}
