CREATE TABLE "charters" (
	"network" text collate "C" NOT NULL,
	"version" text collate "C" NOT NULL,
	"identity" bigint GENERATED ALWAYS AS IDENTITY (sequence name "charters_identity_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"record" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "charters_network_version_pk" PRIMARY KEY("network","version")
);
--> statement-breakpoint
CREATE TABLE "consent_texts" (
	"sha256" text collate "C" PRIMARY KEY NOT NULL,
	"lang" text collate "C" NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"identity" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consents_identity_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"network" text collate "C" NOT NULL,
	"purpose" text collate "C" NOT NULL,
	"act" text collate "C" NOT NULL,
	"person" text collate "C" NOT NULL,
	"scope" jsonb NOT NULL,
	"text_hash" text collate "C",
	"lang" text collate "C" NOT NULL,
	"form_version" text collate "C",
	"origin" text collate "C",
	"method" text collate "C" NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"network" text collate "C" NOT NULL,
	"issue" text collate "C" NOT NULL,
	"subscriber" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"identity" bigint GENERATED ALWAYS AS IDENTITY (sequence name "deliveries_identity_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "deliveries_network_issue_subscriber_pk" PRIMARY KEY("network","issue","subscriber")
);
--> statement-breakpoint
CREATE TABLE "issues" (
	"network" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"identity" bigint GENERATED ALWAYS AS IDENTITY (sequence name "issues_identity_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"record" jsonb NOT NULL,
	"status" text collate "C" NOT NULL,
	"published_at" timestamp with time zone,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "issues_network_id_pk" PRIMARY KEY("network","id")
);
--> statement-breakpoint
CREATE TABLE "subscribers" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"identity" bigint GENERATED ALWAYS AS IDENTITY (sequence name "subscribers_identity_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"network" text collate "C" NOT NULL,
	"email_key" text collate "C" NOT NULL,
	"email" text NOT NULL,
	"lang" text collate "C" NOT NULL,
	"lists" text[] NOT NULL,
	"topics" text[] NOT NULL,
	"organisation" jsonb,
	"confirmed_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subscription_requests" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"network" text collate "C" NOT NULL,
	"email_key" text collate "C" NOT NULL,
	"email" text NOT NULL,
	"lang" text collate "C" NOT NULL,
	"lists" text[] NOT NULL,
	"topics" text[] NOT NULL,
	"organisation" jsonb,
	"consent" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "outbox_due";--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "identity" bigint NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "memberships_identity_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "email" text;--> statement-breakpoint
UPDATE "memberships" SET "email" = "email_key";--> statement-breakpoint
ALTER TABLE "memberships" ALTER COLUMN "email" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "organisation" jsonb;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "body" text collate "C";--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "unit" text;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "role" text;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "lang" text collate "C";--> statement-breakpoint
UPDATE "memberships" SET "lang" = coalesce((SELECT n."record" -> 'languages' ->> 0 FROM "networks" n WHERE n."slug" = "memberships"."network"), 'en');--> statement-breakpoint
ALTER TABLE "memberships" ALTER COLUMN "lang" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "reason" text collate "C";--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "joined_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "left_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "directory" jsonb DEFAULT '{"fields":[],"about":null}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "charter" jsonb;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "charter_due" jsonb;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "said" jsonb;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "updated_at" timestamp with time zone;--> statement-breakpoint
UPDATE "memberships" SET "updated_at" = "created_at", "confirmed_at" = "created_at", "joined_at" = "created_at";--> statement-breakpoint
ALTER TABLE "memberships" ALTER COLUMN "updated_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "bulk" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_network_networks_slug_fk" FOREIGN KEY ("network") REFERENCES "public"."networks"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_network_issue_issues_network_id_fk" FOREIGN KEY ("network","issue") REFERENCES "public"."issues"("network","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_network_networks_slug_fk" FOREIGN KEY ("network") REFERENCES "public"."networks"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscribers" ADD CONSTRAINT "subscribers_network_networks_slug_fk" FOREIGN KEY ("network") REFERENCES "public"."networks"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_requests" ADD CONSTRAINT "subscription_requests_network_networks_slug_fk" FOREIGN KEY ("network") REFERENCES "public"."networks"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consents_person" ON "consents" USING btree ("network","person","identity");--> statement-breakpoint
CREATE INDEX "consents_age" ON "consents" USING btree ("at");--> statement-breakpoint
CREATE INDEX "deliveries_queue" ON "deliveries" USING btree ("status","identity");--> statement-breakpoint
CREATE INDEX "issues_archive" ON "issues" USING btree ("network","published_at","identity");--> statement-breakpoint
CREATE UNIQUE INDEX "subscribers_once" ON "subscribers" USING btree ("network","email_key");--> statement-breakpoint
CREATE INDEX "subscribers_order" ON "subscribers" USING btree ("network","identity");--> statement-breakpoint
CREATE INDEX "subscription_requests_address" ON "subscription_requests" USING btree ("network","email_key");--> statement-breakpoint
CREATE INDEX "subscription_requests_expiry" ON "subscription_requests" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "memberships_queue" ON "memberships" USING btree ("network","status","identity");--> statement-breakpoint
CREATE INDEX "memberships_seats" ON "memberships" USING btree ("network","body","status");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("status","bulk","due_at");--> statement-breakpoint
-- The ledger is only ever added to. What is older than the network keeps it goes, by a transaction that says so.
CREATE FUNCTION "consents_stay"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('koinon.purge', true) = 'consents' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'The ledger of consents is only ever added to.' USING ERRCODE = 'restrict_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER "consents_stay" BEFORE UPDATE OR DELETE ON "consents" FOR EACH ROW EXECUTE FUNCTION "consents_stay"();--> statement-breakpoint
CREATE TRIGGER "consents_stay_whole" BEFORE TRUNCATE ON "consents" FOR EACH STATEMENT EXECUTE FUNCTION "consents_stay"();
