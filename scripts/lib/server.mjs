// Pages at their real addresses: a TLS server on this machine, and a proxy that leads every host to it.
import { createServer as createPlain } from 'node:http';
import { createServer } from 'node:https';
import { connect } from 'node:net';
import { makeCertificate } from './certificate.mjs';

/**
 * @typedef {{ status?: number, type?: string, body: string | Uint8Array, headers?: Record<string, string> }} Answer
 * @typedef {{ chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, type?: string, status?: number }} Stream
 * @typedef {(url: URL) => Answer | Stream | null | Promise<Answer | Stream | null>} Route null: not found
 * @typedef {object} Server
 * @property {number} port of the TLS server
 * @property {number} proxy port of a proxy for CONNECT that leads every host to this server
 * @property {string} spki see `Certificate`
 * @property {() => Promise<void>} close
 */

/** @param {import('node:net').Server} server @returns {Promise<number>} */
const listen = (server) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

/**
 * Serves `hosts` over TLS. Everything that the browser asks for ends here: what the route does not
 * know is answered 404, and hosts that are not served are refused by the proxy.
 * @param {readonly string[]} hosts
 * @param {Route} route
 * @returns {Promise<Server>}
 */
export async function serve(hosts, route) {
  const certificate = makeCertificate(hosts);
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(request, response, route).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  const port = await listen(server);
  const gate = createPlain((_, response) => response.writeHead(404).end());
  gate.on('connect', (request, socket, head) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    socket.on('error', () => socket.destroy());
    if (!hosts.includes(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      through.write(head);
      through.pipe(socket).pipe(through);
    });
    through.on('error', () => socket.destroy());
  });
  const proxy = await listen(gate);
  return {
    port,
    proxy,
    spki: certificate.spki,
    close: async () => {
      server.closeAllConnections();
      gate.closeAllConnections();
      await Promise.all([server, gate].map((one) => new Promise((done) => one.close(done))));
    },
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Route} route
 */
async function answer(request, response, route) {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
  const found = (await route(url)) ?? { status: 404, type: 'text/plain', body: 'Not found' };
  const type = found.type ?? 'text/html; charset=utf-8';
  if ('body' in found) {
    response.writeHead(found.status ?? 200, { 'content-type': type, ...found.headers }).end(found.body);
    return;
  }
  response.writeHead(found.status ?? 200, { 'content-type': type });
  response.socket?.setNoDelay(true);
  for await (const chunk of found.chunks) {
    if (response.destroyed) return;
    response.write(chunk);
  }
  response.end();
}
