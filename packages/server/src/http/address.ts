import { BlockList, isIP } from 'node:net';

/** Tells the address that a request came from; `X-Forwarded-For` is believed as far as trusted proxies wrote it. */
export function clientAddress(trustedProxies: readonly string[]) {
  const trusted = blockList(trustedProxies);
  const isTrusted = (address: string) => {
    const family = isIP(address);
    return family !== 0 && trusted.check(address, family === 6 ? 'ipv6' : 'ipv4');
  };
  return (remote: string | undefined, forwardedFor: string | undefined): string => {
    let address = plain(remote ?? '');
    // From the right: each trusted proxy appended the address that it saw.
    const hops = (forwardedFor ?? '').split(',').map(hop => plain(hop.trim()));
    while (isTrusted(address) && hops.length > 0) {
      const hop = hops.pop() ?? '';
      if (isIP(hop) === 0) break;
      address = hop;
    }
    return address;
  };
}

/** One client of an IPv6 network has at least a /64 of addresses to choose from. */
export function addressGroup(address: string): string {
  return isIP(address) === 6 ? leading(address, 4) : address;
}

/** The network around an address, as far as its form tells: a /24 of IPv4, a /48 of IPv6. */
export function networkPrefix(address: string): string {
  if (isIP(address) === 4) return address.split('.').slice(0, 3).join('.');
  return isIP(address) === 6 ? leading(address, 3) : address;
}

/** The first groups of an IPv6 address, none left out. */
function leading(address: string, groups: number): string {
  const [head = '', tail = ''] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::') ? Math.max(0, 8 - left.length - right.length) : 0;
  return [...left, ...Array.from({ length: zeros }, () => '0'), ...right].slice(0, groups).join(':');
}

/** Throws a `TypeError` that names what is neither an address nor a CIDR block. */
export function blockList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    const max = family === 'ipv6' ? 128 : 32;
    if (isIP(address) === 0 || (bits !== undefined && !(/^\d+$/.test(bits) && Number(bits) <= max))) {
      throw new TypeError(`"${entry}" is neither an IP address nor a block as 10.0.0.0/8`);
    }
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** `::ffff:127.0.0.1` is `127.0.0.1` to those who wrote the list. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');
