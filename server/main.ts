import { startServer } from './server.ts';
import { readSettings } from './settings.ts';
import { Unusable } from './unusable.ts';

/** Built beside this file (vite.config.ts). */
const asideScript = new URL('./aside.js', import.meta.url);

try {
  const { addresses, generatedPassphrase, scenarioCount, stop } = await startServer(
    readSettings(process.env),
    asideScript,
  );
  const lines = [
    '',
    `Aktørdag is running with ${scenarioCount} scenarios.`,
    `  On this machine:   ${addresses.local}`,
    ...(addresses.network ? [`  On the network:    ${addresses.network}`] : []),
    ...(generatedPassphrase ? ['', `  Facilitator passphrase (shown this once, keep it): ${generatedPassphrase}`] : []),
    '',
  ];
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void stop().then(() => process.exit(0));
    });
  }
  process.stdout.write(lines.join('\n'));
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
