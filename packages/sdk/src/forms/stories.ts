import type {
  StoryChanges,
  StoryCreated,
  StoryDraft,
  StoryDraftInput,
  StorySaved,
  StoryUpload,
} from '@koinon/contract';
import {
  storyCreatedPlan,
  storyDraftPlan,
  storySavedPlan,
  storyUploadPlan,
} from '@koinon/contract/story-draft-plans';
import { answerOf, type CallOptions, type Client } from '../client.ts';
import { isKoinonError } from '../errors.ts';
import { reader, type Reader } from '../reader.ts';
import { segment } from '../segment.ts';
import { newKey, write, type WriteOptions } from '../write.ts';
import { checkMailPlan, type CheckMail } from './sender.ts';
import { uploadFile, type UploadOptions } from './stories-upload.ts';
import { Submissions, memoryKeys, type SubmissionKeys } from './submission-keys.ts';

/** `koinon.storyDrafts`: to tell a story, from its first words until it is handed in and after. Published ones: `koinon.stories`. */
export class StoryDrafts {
  readonly #client: Client;
  readonly #submissions: Submissions;
  readonly #draft: Reader<StoryDraft>;
  readonly #created: Reader<StoryCreated>;
  readonly #saved: Reader<StorySaved>;
  readonly #upload: Reader<StoryUpload>;
  readonly #mailed: Reader<CheckMail>;

  /** @param keys where the keys of submissions are kept; in memory unless given */
  constructor(client: Client, keys: SubmissionKeys = memoryKeys()) {
    this.#client = client;
    this.#submissions = new Submissions(keys);
    this.#draft = reader(storyDraftPlan, client.logger);
    this.#created = reader(storyCreatedPlan, client.logger);
    this.#saved = reader(storySavedPlan, client.logger);
    this.#upload = reader(storyUploadPlan, client.logger);
    this.#mailed = reader(checkMailPlan, client.logger);
  }

  /**
   * Begins a draft. Its `token` is shown this once: whoever has it has the draft. Sent under a key that is kept until it has
   * succeeded, so that a repetition with the same input after a lost answer, even after a reload with `sessionKeys()`, gives the
   * same draft.
   *
   * ```ts
   * const form = await koinon.forms.get('story');
   * const { token, revision } = await koinon.storyDrafts.create({ lang: 'el', ticket: form.ticket ?? undefined });
   * const saved = await koinon.storyDrafts.change(token, { revision, answers: { title: '…', why: '…' } });
   * const photo = await koinon.storyDrafts.upload(token, file, { onProgress: share => show(share) });
   * await koinon.storyDrafts.submit(token, saved.revision);
   * ```
   *
   * @throws ProblemError 422 `invalid`, `form-not-published`, 429 `too-fast`, `too-many-requests`, 403 `origin-not-allowed`; any
   *   other of the family. After a `NetworkError`, `OfflineError` or `TimeoutError` nobody knows whether it arrived: call it again
   */
  async create(input: StoryDraftInput, options: WriteOptions = {}): Promise<StoryCreated> {
    const url = this.#client.address('stories');
    const send = (idempotencyKey: string) =>
      write(this.#client, 'POST', url, input, this.#created, { ...options, idempotencyKey });
    if (options.idempotencyKey !== undefined) return send(options.idempotencyKey);
    const name = `koinon:story:${url.href}`;
    // Without the ticket: after a reload there is another one, and the draft is the same.
    const content = JSON.stringify({ ...input, ticket: undefined });
    let key = this.#submissions.keyOf(name, content);
    let created: StoryCreated;
    try {
      created = await send(key);
    } catch (error) {
      if (!isKoinonError(error, 'problem') || error.slug !== 'idempotency-key-reused') throw error;
      key = this.#submissions.renew(name, content);
      created = await send(key);
    }
    this.#submissions.forget(name, key);
    return created;
  }

  /**
   * The story as its author sees it: what is written, its pictures, its history with what staff wrote. Changes nothing.
   *
   * @param token of {@link create}, or the last part of a mailed link `/m/<token>`
   * @throws ProblemError 404, or 410 `link-expired`; any other of the family
   */
  get(token: string, options: CallOptions = {}): Promise<StoryDraft> {
    return this.#client.get(this.#address(token), this.#draft, options);
  }

  /**
   * Keeps what is typed so far, by the fields' names; nothing is refused for being unfinished.
   *
   * @param changes with the `revision` that was read last
   * @throws ProblemError 409 `draft-changed` where another tab or device was faster (read it, and let its author choose), `conflict`
   *   where it can no longer be changed, 404, 410 `link-expired`; any other of the family
   */
  change(token: string, changes: StoryChanges, options: WriteOptions = {}): Promise<StorySaved> {
    return write(this.#client, 'PATCH', this.#address(token), changes, this.#saved, options);
  }

  /**
   * Hands it in as it is kept.
   *
   * @param revision that was read last
   * @throws ProblemError 422 `invalid` with `errors`, whose pointers are the fields' names, 409 `draft-changed`, `conflict`, 404,
   *   410 `link-expired`; any other of the family
   */
  submit(token: string, revision: number, options: WriteOptions = {}): Promise<StorySaved> {
    return this.#act(token, '/submit', { revision }, options);
  }

  /**
   * Takes it back, whatever its state was; a published one is gone at once. It cannot be undone.
   *
   * @throws ProblemError 409 `draft-changed`, `conflict`, 404, 410 `link-expired`; any other of the family
   */
  takeBack(token: string, revision: number, options: WriteOptions = {}): Promise<StorySaved> {
    return this.#act(token, '/take-back', { revision }, options);
  }

  /**
   * Proves the author's address, by a mailed link. Once more does nothing more.
   *
   * @throws ProblemError 404, 410 `link-expired`; any other of the family
   */
  confirm(token: string, options: WriteOptions = {}): Promise<StorySaved> {
    return this.#act(token, '/confirm', undefined, options);
  }

  /**
   * Mails a link with which the draft can be gone on with elsewhere. The answer is the same for every address.
   *
   * @throws ProblemError 422 `invalid`, 429 `too-many-requests`, 404, 410 `link-expired`; any other of the family
   */
  link(token: string, email: string, options: WriteOptions = {}): Promise<CheckMail> {
    return write(this.#client, 'POST', this.#address(token, '/link'), { email }, this.#mailed, options);
  }

  /**
   * Uploads one picture; in a browser by `XMLHttpRequest`, which tells its progress. Nobody but who has the draft's link can see
   * it until the story is published. With the same `idempotencyKey` once more it is the same picture: use one for each picture, and
   * keep it over its retries.
   *
   * @param file of a type `image/*`
   * @throws ProblemError 422 `invalid` with pointer `/file` (`not-an-image`, `image-damaged`, `too-many-pixels`), 413
   *   `payload-too-large`, 415 `unsupported-media-type`, 409 `conflict` where there are as many as there may be, 503; any other of
   *   the family
   */
  async upload(token: string, file: Blob, options: UploadOptions = {}): Promise<StoryUpload> {
    const url = this.#address(token, '/uploads').href;
    const response = await uploadFile(this.#client.settings, {
      url,
      body: file,
      headers: {
        accept: 'application/json',
        'content-type': file.type || 'image/*',
        'idempotency-key': options.idempotencyKey ?? newKey(),
      },
      options,
    });
    return answerOf(response, url, this.#upload);
  }

  /**
   * Removes a picture.
   *
   * @throws ProblemError 409 `conflict`, 404, 410 `link-expired`; any other of the family
   */
  async remove(token: string, upload: string, options: WriteOptions = {}): Promise<void> {
    const url = this.#address(token, `/uploads/${segment(upload, 'A picture’s id')}`);
    await write(this.#client, 'DELETE', url, undefined, () => undefined, options);
  }

  #act(token: string, verb: string, body: unknown, options: WriteOptions): Promise<StorySaved> {
    return write(this.#client, 'POST', this.#address(token, verb), body, this.#saved, options);
  }

  #address(token: string, rest = ''): URL {
    return this.#client.address(`stories/${segment(token, 'The token of a link')}${rest}`);
  }
}
