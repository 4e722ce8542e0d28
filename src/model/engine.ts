/** Name and version of what read a case. Goes into every case file, so a cached result of an older engine is never taken for a new one. Held equal to package.json by a test. */
export const ENGINE = 'hearsay/0.1.0'
