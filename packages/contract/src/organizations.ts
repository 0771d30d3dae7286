import * as z from 'zod/mini';
import { IdSchema, ImageSchema, LineSchema, WebUrlSchema, orNull } from './text.ts';

/** A body: its name and acronym by language (ΕΚΔΔΑ is not EKDDA to everyone). A logo's alternative text is the name. */
export const OrganizationSchema = z.strictObject({
  id: IdSchema,
  name: LineSchema,
  acronym: orNull(LineSchema),
  url: orNull(WebUrlSchema),
  logo: orNull(ImageSchema),
});

/** A body in the register, under the body that it belongs to. */
export const OrganizationRecordSchema = z.strictObject({
  ...OrganizationSchema.shape,
  /** A type of the network's `bodyTypes`, as `region`. */
  type: orNull(IdSchema),
  parent: orNull(IdSchema),
});

export type Organization = z.output<typeof OrganizationSchema>;
export type OrganizationRecord = z.output<typeof OrganizationRecordSchema>;
export type OrganizationRecordInput = z.input<typeof OrganizationRecordSchema>;
