/** The forms a field of a term holds. Several are parted by `|` or a comma. */
export function formsIn(forms: string): readonly string[] {
  return forms
    .split(/[|،,]/u)
    .map((form) => form.trim())
    .filter((form) => form !== '')
}
