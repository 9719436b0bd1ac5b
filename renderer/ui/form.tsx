import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';

interface FormProps<In extends FieldValues, Out> {
  readonly form: UseFormReturn<In, unknown, Out>;
  /** Called with what the resolver made of the values; a rejected promise stays with the caller's mutation. */
  readonly onSubmit: (values: Out) => unknown;
  readonly id?: string;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/** A form whose fields take their control from context. Enter inside an input method's word never submits. */
export function Form<In extends FieldValues, Out>({
  form,
  onSubmit,
  id,
  style,
  children,
}: FormProps<In, Out>) {
  const submit = form.handleSubmit((values) => onSubmit(values));
  return (
    <FormProvider {...form}>
      <form
        id={id}
        style={style}
        noValidate
        autoComplete="off"
        onKeyDown={stopComposingEnter}
        onSubmit={(event) => {
          // A dialog's form is a React child of the page's form: its submit must not bubble there.
          event.stopPropagation();
          // The mutation that onSubmit starts shows its own refusal.
          submit(event).catch(() => undefined);
        }}
      >
        {children}
      </form>
    </FormProvider>
  );
}

function stopComposingEnter(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault();
}
