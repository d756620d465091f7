import { networkInterfaces } from 'node:os';

/** This machine's address on the local network, when it has one. */
export function lanAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}

/** The addresses to open a server at, the machine itself first. */
export function openAt(host: string, port: number): { local: string; network: string | undefined } {
  const everywhere = host === '0.0.0.0' || host === '::';
  const network = everywhere ? lanAddress() : host;
  const isLocal = network === '127.0.0.1' || network === 'localhost' || network === '::1';
  return {
    local: `http://${everywhere || isLocal ? 'localhost' : host}:${port}`,
    network: network && !isLocal ? `http://${network}:${port}` : undefined,
  };
}
