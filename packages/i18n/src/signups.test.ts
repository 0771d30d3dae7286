import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formLaterEn } from './form/later/en.ts';
import type { Catalogue, Message } from './messages.ts';
import { membershipFormFirstEl } from './membership-form/first/el.ts';
import { membershipFormFirstEn } from './membership-form/first/en.ts';
import { membershipFormFirstPt } from './membership-form/first/pt.ts';
import { membershipFormLaterEl } from './membership-form/later/el.ts';
import { membershipFormLaterEn } from './membership-form/later/en.ts';
import { membershipFormLaterPt } from './membership-form/later/pt.ts';
import { newsletterSignupFirstEl } from './newsletter-signup/first/el.ts';
import { newsletterSignupFirstEn } from './newsletter-signup/first/en.ts';
import { newsletterSignupFirstPt } from './newsletter-signup/first/pt.ts';
import { newsletterSignupLaterEl } from './newsletter-signup/later/el.ts';
import { newsletterSignupLaterEn } from './newsletter-signup/later/en.ts';
import { newsletterSignupLaterPt } from './newsletter-signup/later/pt.ts';
import { storySubmissionFirstEl } from './story-submission/first/el.ts';
import { storySubmissionFirstEn } from './story-submission/first/en.ts';
import { storySubmissionFirstPt } from './story-submission/first/pt.ts';
import { storySubmissionLaterEl } from './story-submission/later/el.ts';
import { storySubmissionLaterEn } from './story-submission/later/en.ts';
import { storySubmissionLaterPt } from './story-submission/later/pt.ts';
import { storyGalleryFirstEl } from './story-gallery/first/el.ts';
import { storyGalleryFirstEn } from './story-gallery/first/en.ts';
import { storyGalleryFirstPt } from './story-gallery/first/pt.ts';
import { storyGalleryLaterEl } from './story-gallery/later/el.ts';
import { storyGalleryLaterEn } from './story-gallery/later/en.ts';
import { storyGalleryLaterPt } from './story-gallery/later/pt.ts';

const topics: readonly (readonly [string, Catalogue, Catalogue, Catalogue])[] = [
  ['newsletter, first', newsletterSignupFirstEn, newsletterSignupFirstEl, newsletterSignupFirstPt],
  ['newsletter, later', newsletterSignupLaterEn, newsletterSignupLaterEl, newsletterSignupLaterPt],
  ['membership, first', membershipFormFirstEn, membershipFormFirstEl, membershipFormFirstPt],
  ['membership, later', membershipFormLaterEn, membershipFormLaterEl, membershipFormLaterPt],
  ['the story gallery, first', storyGalleryFirstEn, storyGalleryFirstEl, storyGalleryFirstPt],
  ['the story gallery, later', storyGalleryLaterEn, storyGalleryLaterEl, storyGalleryLaterPt],
  ['stories, first', storySubmissionFirstEn, storySubmissionFirstEl, storySubmissionFirstPt],
  ['stories, later', storySubmissionLaterEn, storySubmissionLaterEl, storySubmissionLaterPt],
];
const every: Catalogue = formLaterEn;
const names = (message: Message | undefined) =>
  [...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

for (const [topic, english, greek, portuguese] of topics) {
  describe(`the words of ${topic}`, () => {
    it('are the same in every language: keys, their order, what is filled in', () => {
      for (const translation of [greek, portuguese]) {
        assert.deepEqual(Object.keys(translation), Object.keys(english));
        for (const [key, message] of Object.entries(english))
          assert.deepEqual(
            [...new Set(names(translation[key]))],
            [...new Set(names(message))],
            `${key}: ${JSON.stringify(translation[key])}`,
          );
      }
    });

    it('are in their own alphabet, and trimmed', () => {
      for (const catalogue of [english, greek, portuguese])
        for (const [key, message] of Object.entries(catalogue)) {
          const text = JSON.stringify(message);
          assert.doesNotMatch(text, /" | "|\s\s|!|\p{Script=Greek}[a-z]|[a-z]\p{Script=Greek}/iu, key);
        }
      for (const [key, message] of Object.entries(greek))
        assert.match(JSON.stringify(message), /\p{Script=Greek}/u, key);
    });

    it('fill in what the words of every form fill in, where they say it better', () => {
      for (const [key, message] of Object.entries(english))
        if (key in every) assert.deepEqual(names(message), names(every[key]), key);
    });
  });
}
