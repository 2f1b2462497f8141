import type { TypeSettings } from '../../typography/types';

/** Sets the reader's type on a page's text; undone with `signal`. */
export function applyType(_type: TypeSettings | null, _signal: AbortSignal): void {}
