import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { places } from '../../../scripts/lib/browsers.mjs';
import { makeCertificate } from '../../../scripts/lib/certificate.mjs';
import { serve } from '../../../scripts/lib/server.mjs';
import { measure } from '../../../scripts/size.mjs';

describe('the certificate', () => {
  it('is signed by its own key, for its hosts, and valid now', () => {
    const { cert, spki } = makeCertificate(['archiveofourown.org', 'squidgeworld.org']);
    const read = new X509Certificate(cert);
    expect(read.verify(read.publicKey)).toBe(true);
    expect(read.checkHost('squidgeworld.org')).toBe('squidgeworld.org');
    expect(read.checkHost('example.org')).toBeUndefined();
    expect(new Date(read.validFrom).getTime()).toBeLessThan(Date.now());
    expect(new Date(read.validTo).getTime()).toBeGreaterThan(Date.now());
    expect(Buffer.from(spki, 'base64')).toHaveLength(32);
  });

  it('serves pages over TLS', async () => {
    const server = await serve(['archiveofourown.org'], (url) => ({ body: url.href }));
    const body = await new Promise<string>((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port: server.port,
        path: '/works/1?a=b',
        headers: { host: 'archiveofourown.org' },
        servername: 'archiveofourown.org',
        rejectUnauthorized: false,
      };
      request(options, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk)).on('end', () => resolve(text));
      })
        .on('error', reject)
        .end();
    });
    expect(body).toBe('https://archiveofourown.org/works/1?a=b');
    await server.close();
  });
});

describe('where browsers are looked for', () => {
  it('takes the person at their word first', () => {
    const env = { CHROMIUM_PATH: '/opt/mine', PATH: '/bin' };
    expect(places('chromium', 'linux', env)[0]).toBe('/opt/mine');
    expect(places('firefox', 'linux', env)[0]).toBe('/bin/firefox');
  });

  it('knows the usual places of macOS and Windows', () => {
    expect(places('chromium', 'darwin', {})).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(places('firefox', 'win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    );
  });
});

describe('sizes', () => {
  it('counts what a page loads, statically, once', () => {
    const build = mkdtempSync(join(tmpdir(), 'size-'));
    const files: Record<string, string> = {
      'manifest.json': '{"background":{"service_worker":"background.js"}}',
      'popup.html': '<script type="module" src="/chunks/a.js"></script><link rel="stylesheet" href="/a.css">',
      'chunks/a.js': 'import{x}from"./b.js";import("./lazy.js");x',
      'chunks/b.js': 'import"./a.js";export const x=1',
      'chunks/lazy.js': 'x'.repeat(5000),
      'a.css': 'a{}',
      'background.js': '1',
    };
    mkdirSync(join(build, 'chunks'));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(build, path), text);
    const popup = measure(build).find((one) => one.surface === 'popup');
    expect(popup?.files.sort()).toEqual(['a.css', 'chunks/a.js', 'chunks/b.js', 'popup.html']);
    expect(popup?.bytes).toBeGreaterThan(80);
  });
});
