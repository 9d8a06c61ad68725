// A thread that uses up what `workerData` says, as an article made to harm would.
import { parentPort, workerData } from 'node:worker_threads';

if (workerData === 'time') for (;;);
if (workerData === 'buffers' || workerData === 'objects') {
  const kept = [];
  for (;;)
    kept.push(
      workerData === 'buffers' ? Buffer.alloc(1024 * 1024, 1) : Array.from({ length: 10_000 }, (_, i) => ({ i })),
    );
}
if (workerData === 'error') throw new Error('thrown in the thread');
parentPort.on('message', (message) => parentPort.postMessage({ echoed: message }, []));
