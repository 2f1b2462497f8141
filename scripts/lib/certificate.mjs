// A self-signed certificate for a server on this machine, made in memory: no openssl, nothing on disk.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** @param {number} tag @param {...Uint8Array} parts one DER element */
function der(tag, ...parts) {
  const body = Buffer.concat(parts);
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const size = Buffer.from(body.length.toString(16).padStart(body.length > 255 ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | size.length]), size, body]);
}
/** @param {...Uint8Array} parts */
const sequence = (...parts) => der(0x30, ...parts);
/** @param {string} hex body of an object identifier */
const oid = (hex) => der(0x06, Buffer.from(hex, 'hex'));
/** @param {string} name */
const commonName = (name) => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
/** @param {Date} date YYYYMMDDHHMMSSZ */
const time = (date) => der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]|\.\d+Z/g, '')}Z`));
/** @param {string} kind body of the identifier @param {Uint8Array} value @param {boolean} [critical] */
const extension = (kind, value, critical = false) =>
  sequence(oid(kind), ...(critical ? [der(0x01, Buffer.from([0xff]))] : []), der(0x04, value));

/**
 * @typedef {{ key: string, cert: string, spki: string }} Certificate PEM; `spki` is the base64 SHA-256 of
 * the public key, as Chromium's --ignore-certificate-errors-spki-list wants it.
 */

/**
 * Makes a certificate for `hosts`, valid for a week (X.509 v3, P-256, RFC 5280).
 * @param {readonly string[]} hosts
 * @returns {Certificate}
 */
export function makeCertificate(hosts) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = sequence(oid('2a8648ce3d040302'));
  const name = commonName(hosts[0] ?? 'localhost');
  const day = 86_400_000;
  const names = hosts.map((host) => der(0x82, Buffer.from(host)));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([0x40]), randomBytes(8)])),
    algorithm,
    name,
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + 7 * day))),
    name,
    spki,
    der(0xa3, sequence(extension('551d13', sequence(), true), extension('551d11', sequence(...names)))),
  );
  const signature = sign('sha256', body, privateKey);
  const whole = sequence(body, algorithm, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}
