import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { rove } from './rove';
import './tabs.css';

interface Tab<Id extends string> {
  id: Id;
  label: string;
}

interface Props<Id extends string> {
  /** Name of the whole, for screen readers. */
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** The panel of the chosen tab. */
  children: ComponentChildren;
}

/** Tabs by the ARIA pattern: one stop of the Tab key; arrows, Home and End move and choose. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: Props<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const rtl = list.current !== null && getComputedStyle(list.current).direction === 'rtl';
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const next = rove(event.key, at, tabs.length, rtl);
    const tab = next === null ? undefined : tabs[next];
    if (!tab || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  return (
    <div class="u-tabs">
      <div class="u-tabs-list" role="tablist" aria-label={label} ref={list} onKeyDown={press}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            data-tab={tab.id}
            class="u-tab"
            aria-selected={tab.id === chosen}
            aria-controls={tab.id === chosen ? `${id}-panel` : undefined}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        class="u-tabs-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${chosen}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: by the pattern, and so that arrows can scroll it
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  );
}
