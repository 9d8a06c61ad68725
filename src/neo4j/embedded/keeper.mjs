/**
 * The parent of the Java machine. It stands in a session of its own, so that whatever ends Lianpu, a signal to the
 * whole group included, leaves it alive long enough to end the server: on a message, when the channel to Lianpu
 * closes, or when a process that Lianpu depends on (npm) is gone. Plain JavaScript: it must be small and start at once.
 *
 * Messages in:  {type: 'run', command, args, log, parent, ancestors} | {type: 'archive', command, args} | {type: 'stop'} | {type: 'release'}
 * Messages out: {type: 'started', pid} | {type: 'failed', code} | {type: 'ended', code, signal}
 */
import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';

/** What a server gets to write what it holds in memory: ended before, it has to recover at its next start, and index all anew. */
const patience = 60_000;
const glance = 400;
/** What Lianpu gets to end by itself when npm is gone, before the server is ended for it. */
const drain = 1000;

let server;
let archiver;
let ending = false;

const tell = (message) => {
  if (process.connected) process.send(message, () => {});
};

const leave = () => {
  archiver?.kill('SIGKILL');
  process.exit(0);
};

const end = () => {
  if (ending) return;
  ending = true;
  archiver?.kill('SIGKILL');
  if (server === undefined || server.exitCode !== null || server.signalCode !== null) {
    leave();
    return;
  }
  server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), patience);
};

const watch = (ancestors, parent) => {
  const timer = setInterval(() => {
    if (ancestors.every(isThere)) return;
    clearInterval(timer);
    if (isThere(parent)) process.kill(parent.pid, 'SIGTERM');
    setTimeout(end, drain);
  }, glance);
};

/** Linux tells the start of a process, elsewhere its number has to do. */
const isThere = ({ pid, started }) => {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] !== 'Z' && started.endsWith(`/${fields[19]}`);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const run = ({ command, args, log, parent, ancestors }) => {
  const output = openSync(log, 'w', 0o600);
  server = spawn(command, args, { stdio: ['ignore', output, output], detached: true });
  server.once('error', (error) => {
    tell({ type: 'failed', code: error.code ?? 'UNKNOWN' });
    setTimeout(leave, 50);
  });
  server.once('spawn', () => tell({ type: 'started', pid: server.pid }));
  server.once('exit', (code, signal) => {
    tell({ type: 'ended', code, signal });
    setTimeout(leave, 20);
  });
  if (ancestors.length > 0) watch(ancestors, parent);
};

const archive = ({ command, args }) => {
  archiver = spawn(command, args, { stdio: 'ignore', detached: true });
  archiver.once('error', () => {});
  archiver.once('spawn', () => {
    try {
      setPriority(archiver.pid, 19);
    } catch {
      // It has ended already.
    }
  });
  archiver.once('exit', (code) => tell({ type: 'archived', code }));
};

process.on('message', (message) => {
  if (message.type === 'run') run(message);
  if (message.type === 'archive') archive(message);
  if (message.type === 'stop') end();
  if (message.type === 'release') leave();
});
process.on('disconnect', end);
process.on('SIGTERM', end);
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});
