import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './actions.css';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'type' | 'size'> {
  /** One primary a screen; plain where the words alone are enough. */
  kind?: 'primary' | 'secondary' | 'plain';
  /** Short: in a line among other things. */
  small?: boolean;
  children: ComponentChildren;
}

export function Button({ kind = 'secondary', small = false, children, ...rest }: Props) {
  return (
    <button type="button" class={`u-button u-button-${kind}${small ? ' u-button-small' : ''}`} {...rest}>
      {children}
    </button>
  );
}
