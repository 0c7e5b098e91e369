/** A question with a few answers, of which one is chosen. */
export function RadioGroup<T extends string>(props: {
  name: string;
  legend: string;
  value: T;
  options: Array<{ value: T; label: string; lang?: string }>;
  onChange: (value: T) => void;
}) {
  const { name, legend, value, options, onChange } = props;
  return (
    <fieldset className="sk-card sk-choice">
      <legend>{legend}</legend>
      {options.map(option => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
