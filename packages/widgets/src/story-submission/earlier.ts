/** What was written before this form came: kept on this device, or in the draft that this tab was writing in before a reload. */
import type { Draft, StoryDesk } from './desk.ts';
import { readKept, setTabToken, tabToken, type Kept } from './device.ts';

export class Earlier {
  /** By which this device and this tab know the form. */
  name = '';
  /** What stood on the device when the form began. */
  kept: Kept | undefined;
  /** The same, until its author has said what becomes of it. */
  found: Kept | undefined;
  /** Of the device, until the server has said what it has. Nobody writes in what is about to be another version. */
  waiting: Kept | undefined;
  /** What was read of the draft that this tab writes in, until it stands in the form. */
  resumed: { readonly token: string; readonly draft: Draft } | undefined;

  /** Another form, or the first: what may be on this device is looked for. */
  begin(): void {
    this.resumed = undefined;
    this.kept = readKept(this.name, Date.now());
    this.found = tabToken(this.name) === undefined ? this.kept : undefined;
  }

  /**
   * Reads the draft of the tab.
   *
   * @param written token of the draft that stands in the form already
   * @param lost told where it is gone from the server
   * @throws the SDK's errors: then it is as if the form had not come
   */
  async read(
    desk: StoryDesk,
    written: string | undefined,
    signal: AbortSignal,
    lost: () => void,
  ): Promise<void> {
    const token = tabToken(this.name);
    if (token === undefined || token === written) return;
    try {
      this.resumed = { token, draft: await (await desk.drafts()).get(token, { signal }) };
    } catch (error) {
      // What is on the device stands in the form already.
      this.waiting = undefined;
      const status: unknown = Reflect.get(Object(error), 'status');
      // Gone: a new one begins, without its pictures. Anything else is as if the form had not come.
      if (status !== 404 && status !== 410) throw error;
      setTabToken(this.name, undefined);
      lost();
    }
  }
}
