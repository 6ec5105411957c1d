import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A publisher's server on this machine, which answers as it is told. */
export interface PackServer {
  /** Address of the pack's file. */
  url: string;
  /** Requests since the start, newest last. */
  requests: IncomingMessage[];
  answer: Answer;
  close(): Promise<void>;
}

/**
 * Starts a publisher's server.
 *
 * @example const server = await startPackServer(file(text)); server.answer = status(500);
 */
export async function startPackServer(answer: Answer): Promise<PackServer> {
  const requests: IncomingMessage[] = [];
  const http = createServer((request, response) => {
    requests.push(request);
    server.answer(request, response);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const server: PackServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/club.json`,
    requests,
    answer,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** A file, with a tag by which the next request can ask whether it is another one. */
export function file(text: string, etag = `"${createHash('sha256').update(text).digest('hex')}"`): Answer {
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    response.writeHead(200, { ...JSON_TYPE, etag }).end(text);
  };
}

/** An error. */
export function status(code: number): Answer {
  return (_, response) => void response.writeHead(code, JSON_TYPE).end('{}');
}

/** Another address. */
export function redirect(to: string): Answer {
  return (_, response) => void response.writeHead(302, { location: to }).end();
}

/** No answer at all. */
export const silent: Answer = () => {};

/** Half of a file, then the end of the connection. */
export function half(text: string): Answer {
  return (_, response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': text.length });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  };
}

/** So many megabytes of white space, as fast as they are taken. */
export function huge(megabytes: number, onSent: (megabytes: number) => void): Answer {
  const piece = ' '.repeat(1_000_000);
  return (_, response) => {
    let sent = 0;
    response.writeHead(200, JSON_TYPE);
    const send = () => {
      if (sent >= megabytes) return void response.end();
      sent += 1;
      onSent(sent);
      response.write(piece, (error) => error || response.destroyed || send());
    };
    send();
  };
}
