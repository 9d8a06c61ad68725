import * as nodeModule from 'node:module';
import { register } from 'tsx/esm/api';

// TypeScript runs as it is, without a build. tsx gives every function its name anew each time it is made, for whoever shortens names,
// which nobody does here; where a request makes a hundred small functions that is a sixth of its processor time.
register();
nodeModule.register('./plain-functions.mjs', import.meta.url);
