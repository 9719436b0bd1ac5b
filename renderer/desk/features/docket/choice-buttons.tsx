import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';

interface ChoiceButtonsProps<Value extends string> {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  /** The name of the choice, or the id of the element that is its name. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly isWide?: boolean;
}

/** One of a few, all in sight; what is chosen stays chosen when it is pressed again. */
export function ChoiceButtons<Value extends string>(props: ChoiceButtonsProps<Value>) {
  return (
    <ToggleButtonGroup
      exclusive
      fullWidth={props.isWide === true}
      size="small"
      color="primary"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      value={props.value}
      onChange={(_, value: Value | null) => value !== null && props.onChange(value)}
    >
      {props.options.map((option) => (
        <ToggleButton
          key={option.value}
          value={option.value}
          sx={{
            px: 1.5,
            py: 0.5,
            color: 'text.secondary',
            bgcolor: 'background.paper',
            '&.Mui-selected': { bgcolor: 'primary.light', fontWeight: 600 },
          }}
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
