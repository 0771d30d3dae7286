// After an install: npm 10 drops `node_modules/.bin/node` together with the optional packages of other platforms,
// which bring a command of the same name. Scripts would then run on the host's Node without a word.
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../../node_modules');
const here = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
const found = here.find(name => existsSync(join(modules, name, 'bin/node')));
const link = join(modules, '.bin/node');
if (process.platform !== 'win32' && found !== undefined && !existsSync(link)) {
  mkdirSync(join(modules, '.bin'), { recursive: true });
  symlinkSync(`../${found}/bin/node`, link);
}
