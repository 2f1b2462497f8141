/** A link that leads out of here, beside what is being read; plain text where the address is no web page's. */
export function Away({ url, text }: { url: string | undefined; text: string }) {
  if (!url || !/^https?:\/\//.test(url)) return <>{text}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {text}
    </a>
  );
}
