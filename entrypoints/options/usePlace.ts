import { useEffect, useState } from 'preact/hooks';
import { placeInOptions } from '../../components/options/sections';

/** Where in the options the address says we are. Following a section's link begins at its top. */
export function usePlace(): ReturnType<typeof placeInOptions> {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const moved = () => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return placeInOptions(hash);
}
