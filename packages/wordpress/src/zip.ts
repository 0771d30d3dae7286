import { globSync, readFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { plugin } from './messages.ts';

/** 1 January 1980 in a zip's own form: the same files make the same zip. */
const DATE = 0x00210000;
const UTF_8 = 0x0800;

/** The plug-in as WordPress takes it (Plugins → Add New → Upload): `koinon/…` in a zip (APPNOTE.TXT 6.3, deflated). */
export function pluginZip(): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  const paths = globSync('**/*', { cwd: plugin, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.slice(plugin.length).replace(/^\//, ''))
    .sort();
  for (const path of paths) {
    const content = readFileSync(plugin + path);
    const packed = deflateRawSync(content, { level: 9 });
    const name = Buffer.from(`koinon/${path}`);
    // From "version needed" on, a file's own header and its entry in the directory are the same for 26 bytes.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF_8, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(DATE, 6);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\x03\x04'), common, name, packed);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE((0o100644 << 16) >>> 0, 6);
    entry.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, entry, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(paths.length, 8);
  end.writeUInt16LE(paths.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
