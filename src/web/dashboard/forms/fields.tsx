import type { Child } from 'hono/jsx'

interface Common {
  /** Of the form's value; the element's id, too. */
  name: string
  label: string
  value: string
  hint?: string | null
  /** What is wrong with it; null: nothing. */
  fault?: string | null
}

/** A line of text, or a day. */
export function TextField({
  type = 'text',
  required = false,
  ...common
}: Common & { type?: 'text' | 'date' | 'search'; required?: boolean }) {
  return (
    <Field {...common}>
      <input
        id={common.name}
        name={common.name}
        type={type}
        value={common.value}
        required={required}
        {...describedBy(common)}
      />
    </Field>
  )
}

/** Text of several lines. */
export function LongField({
  rows = 4,
  required = false,
  ...common
}: Common & { rows?: number; required?: boolean }) {
  return (
    <Field {...common}>
      {/* A browser drops the first line break of a text area: what begins with one keeps it. */}
      <textarea
        id={common.name}
        name={common.name}
        rows={rows}
        required={required}
        {...describedBy(common)}
      >{`\n${common.value}`}</textarea>
    </Field>
  )
}

export function ChoiceField({
  options,
  ...common
}: Common & { options: readonly { value: string; label: string }[] }) {
  return (
    <Field {...common}>
      <select id={common.name} name={common.name} {...describedBy(common)}>
        {options.map(({ value, label }) => (
          <option value={value} selected={value === common.value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

export function FileField({ accept, ...common }: Omit<Common, 'value'> & { accept: string }) {
  return (
    <Field {...common}>
      <input id={common.name} name={common.name} type="file" accept={accept} {...describedBy(common)} />
    </Field>
  )
}

/** Something to agree to. */
export function Tick({ name, label, ticked = false }: { name: string; label: string; ticked?: boolean }) {
  return (
    <label class="tick">
      <input type="checkbox" name={name} value="ya" checked={ticked} />
      {label}
    </label>
  )
}

function Field({
  name,
  label,
  hint = null,
  fault = null,
  children,
}: Omit<Common, 'value'> & { children: Child }) {
  return (
    <div class={fault === null ? 'field' : 'field faulty'}>
      <label for={name}>{label}</label>
      {hint !== null && (
        <p class="hint" id={`${name}-petunjuk`}>
          {hint}
        </p>
      )}
      {children}
      {fault !== null && (
        <p class="fault" id={`${name}-salah`}>
          {fault}
        </p>
      )}
    </div>
  )
}

function describedBy({ name, hint = null, fault = null }: Omit<Common, 'value' | 'label'>) {
  const said = [...(hint === null ? [] : [`${name}-petunjuk`]), ...(fault === null ? [] : [`${name}-salah`])]
  return {
    ...(said.length > 0 ? { 'aria-describedby': said.join(' ') } : {}),
    ...(fault === null ? {} : { 'aria-invalid': 'true' as const }),
  }
}
