import { t } from '../../../content/words/t';

/**
 * Pictures that were put without their sources become buttons that show them; links outside open beside the story.
 * @param onPictures the reader wants this story's pictures, those on other sites too
 */
export function dress(element: HTMLElement, onPictures: () => void): void {
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    link.target = '_blank';
    link.rel = 'noreferrer noopener';
  }
  for (const link of element.querySelectorAll<HTMLElement>('a[data-to]')) {
    if (link.hasAttribute('href')) continue;
    link.tabIndex = 0;
    link.setAttribute('role', 'button');
  }
  for (const image of element.querySelectorAll<HTMLImageElement>('img[data-src]:not([src])'))
    image.replaceWith(placeholder(image, image.dataset.src ?? '', onPictures));
}

function placeholder(image: HTMLImageElement, source: string, onPictures: () => void): HTMLElement {
  if (source.startsWith('data:')) return buttonFor(image, source);
  return source.startsWith('https:') ? ask(image, source, onPictures) : linkFor(image, source);
}

const named = (image: HTMLImageElement): string =>
  image.alt ? t('reader_pictureNamed', image.alt) : t('reader_picture');

function inPlace(label: string, onPress: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'r-picture';
  button.setAttribute('aria-label', label);
  button.dataset.label = label;
  button.addEventListener('click', onPress);
  return button;
}

/** A picture that came with the story. */
function buttonFor(image: HTMLImageElement, source: string): HTMLElement {
  const button = inPlace(named(image), () => {
    image.src = source;
    button.replaceWith(image);
  });
  return button;
}

/** One on another site: nothing is asked of that before the reader wants this story's pictures. */
function ask(image: HTMLImageElement, source: string, onPictures: () => void): HTMLElement {
  const offer = t('reader_pictureFrom', new URL(source).host);
  return inPlace(image.alt ? t('reader_pictureAnd', image.alt, offer) : offer, onPictures);
}

/** One that is not sent safely can only be visited. */
function linkFor(image: HTMLImageElement, source: string): HTMLElement {
  const link = document.createElement('a');
  link.className = 'r-picture';
  link.href = source;
  link.target = '_blank';
  link.rel = 'noreferrer noopener';
  link.setAttribute('aria-label', named(image));
  link.dataset.label = named(image);
  return link;
}

/** Presses inside the text: a cover is lifted or laid again, a footnote opens under its paragraph. */
export function pressed(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const cover = target?.closest<HTMLButtonElement>('.r-cover-button');
  if (cover) {
    lift(cover);
    return;
  }
  const link = target?.closest<HTMLElement>('a[data-to]');
  if (link) footnote(link, event);
}

function lift(button: HTMLButtonElement): void {
  const open = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(open));
  button.setAttribute('aria-label', open ? t('reader_coverOpen') : t('reader_cover'));
  const text = button.nextElementSibling;
  if (text instanceof HTMLElement) text.inert = !open;
}

function footnote(link: HTMLElement, event: Event): void {
  const section = link.closest('[data-chapter]');
  const target = section?.querySelector<HTMLElement>(`[data-id="${CSS.escape(link.dataset.to ?? '')}"]`);
  if (!target) return;
  event.preventDefault();
  const block = link.closest('[data-block]');
  const open = block?.nextElementSibling;
  if (open?.classList.contains('r-footnote')) {
    open.remove();
    return;
  }
  const note = document.createElement('aside');
  note.className = 'r-footnote';
  note.setAttribute('role', 'note');
  const words = target.closest('[data-block], li, p') ?? target;
  note.append(...[...words.cloneNode(true).childNodes]);
  for (const inner of note.querySelectorAll('[data-block], [data-id]')) {
    inner.removeAttribute('data-block');
    inner.removeAttribute('data-id');
  }
  block?.after(note);
}
