import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Switch } from '../../components/base/Switch';
import { TypeSample } from '../../components/options/TypeSample';
import { TypeControls } from '../../components/type/TypeControls';
import { Follow } from '../../components/welcome/Follow';
import { type Toolbar, Welcome } from '../../components/welcome/Welcome';
import { t } from '../../content/words/t';
import { ImportPanel } from '../wiring/ImportPanel';
import { move } from '../wiring/progress';
import { useCanons } from '../wiring/useCanons';
import { useLook } from '../wiring/useLook';
import { useSaid } from '../wiring/useSaid';
import { useStored } from '../wiring/useStored';
import { useTitle } from '../wiring/useTitle';

/** Told by what the browser can do: what a browser calls itself says less. */
const toolbar = (): Toolbar =>
  import.meta.env.BROWSER !== 'firefox' ? 'chrome' : browser.windows ? 'firefox' : 'android';

/** The first page, wired to what is stored. Leaving it stores nothing more than what was chosen in it. */
export function WelcomePage() {
  const store = useStored();
  const sayer = useSaid();
  const [open, setOpen] = useState<string | null>(null);
  const [importing, setImporting] = useState(false);
  const { stored, trouble, edit } = store;
  const { progress = {}, ownCanons } = stored ?? {};
  const canons = useCanons([...Object.keys(progress), ...(open ? [open] : [])], ownCanons);
  useLook(stored?.settings.type);
  useTitle('welcome_title', stored ? stored.settings.discreet : true);
  return (
    <Welcome
      toolbar={toolbar()}
      onImport={() => setImporting(true)}
      trouble={trouble}
      said={sayer.said}
      onGone={sayer.hush}
      onLeave={() => location.replace(`${browser.runtime.getURL('/options.html')}#canons`)}
      follow={
        stored && (
          <Follow
            progress={progress}
            canons={canons}
            open={open}
            onOpen={setOpen}
            onProgress={(id, to) => void move(store, sayer, canons, { [id]: to })}
            onImport={() => setImporting(true)}
          >
            {importing ? (
              <ImportPanel store={store} sayer={sayer} onClose={() => setImporting(false)} />
            ) : null}
          </Follow>
        )
      }
      unsure={
        stored && (
          <Switch
            label={t('veils_strict')}
            hint={t('veils_strictHint')}
            checked={stored.settings.spoilers.strict}
            onChange={(strict) =>
              void edit(({ settings }) => void Object.assign(settings.spoilers, { strict }))
            }
          />
        )
      }
      type={
        stored && (
          <>
            <TypeControls
              type={stored.settings.type}
              onType={(to) => void edit(({ settings }) => void Object.assign(settings.type, to))}
            />
            <TypeSample type={stored.settings.type} />
          </>
        )
      }
    />
  );
}
