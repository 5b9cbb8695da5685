/** Puts the focus on the popup's main part: for when the focused element is about to go. */
export function focusMain(): void {
  document.querySelector('main')?.focus({ preventScroll: true })
}
