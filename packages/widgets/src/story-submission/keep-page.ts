/** A file that is dropped beside its place would be opened in the page's, and take with it all that was typed. */
export function keepPage(element: HTMLElement): void {
  const stay = (event: DragEvent) => {
    // Its place has taken it already. Words may be dropped into a text.
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  element.addEventListener('dragover', stay);
  element.addEventListener('drop', stay);
}
