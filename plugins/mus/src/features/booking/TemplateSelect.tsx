import { useTemplates } from '../../api';
import { Failure, RowsSkeleton, Select, useLocalText } from '../../ui';

interface TemplateSelectProps {
  label: string;
  value: string;
  onChange: (templateId: string) => void;
}

/** Which questionnaire the talk is prepared with; the first one to begin with. */
export function TemplateSelect(props: TemplateSelectProps) {
  const { label, value, onChange } = props;
  const say = useLocalText();
  const templates = useTemplates();
  if (templates.error)
    return (
      <Failure error={templates.error} retry={() => templates.refetch()} />
    );
  if (!templates.data) return <RowsSkeleton rows={1} />;
  return (
    <Select
      label={label}
      value={value}
      onChange={onChange}
      choices={templates.data.templates.map(({ id, title }) => ({
        value: id,
        label: say(title),
      }))}
    />
  );
}

/** The chosen questionnaire, or the first there is. */
export function useTemplateChoice(chosen: string | undefined): string {
  const templates = useTemplates();
  return chosen ?? templates.data?.templates[0]?.id ?? '';
}
