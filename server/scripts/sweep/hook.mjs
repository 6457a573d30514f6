// Loaded with --import before a measure: one constant of one module gets another value. Nothing of the service knows.
import { register } from 'node:module';

register('./replaceNumber.mjs', import.meta.url, {
  data: /** @type {import('./replaceNumber.mjs').Replaced} */ (JSON.parse(process.env.GAOJIAN_SWEEP ?? '{}')),
});
