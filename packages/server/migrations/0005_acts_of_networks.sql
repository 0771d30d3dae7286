ALTER TABLE "acts" ADD COLUMN "network" text collate "C";--> statement-breakpoint
CREATE INDEX "acts_network" ON "acts" USING btree ("network","identity");--> statement-breakpoint
UPDATE "acts" SET "network" = coalesce(
  (SELECT "network" FROM "staff" WHERE "staff"."id" = "acts"."staff"),
  (SELECT "network" FROM "events" WHERE "events"."id" = split_part("acts"."subject", '~', 1)),
  (SELECT "events"."network" FROM "registrations" JOIN "events" ON "events"."id" = "registrations"."event" WHERE "registrations"."id" = "acts"."subject"),
  (SELECT "slug" FROM "networks" WHERE "slug" = split_part("acts"."subject", ' ', 1))
);
