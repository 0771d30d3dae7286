CREATE TABLE "memberships" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"network" text collate "C" NOT NULL,
	"email_key" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"identity" bigint GENERATED ALWAYS AS IDENTITY (sequence name "registrations_identity_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event" text collate "C" NOT NULL,
	"occurrence" text collate "C" DEFAULT '' NOT NULL,
	"email_key" text collate "C" NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"lang" text collate "C" NOT NULL,
	"tracks" text[] NOT NULL,
	"attendance" text collate "C",
	"party" integer DEFAULT 1 NOT NULL,
	"answers" jsonb NOT NULL,
	"status" text collate "C" NOT NULL,
	"confirmed_at" timestamp with time zone,
	"holds_until" timestamp with time zone,
	"sequence" integer DEFAULT 0 NOT NULL,
	"notice" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "registrations_party" CHECK ("registrations"."party" > 0)
);
--> statement-breakpoint
CREATE TABLE "acts" (
	"identity" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "acts_identity_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"staff" text collate "C" NOT NULL,
	"act" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"note" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"network" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"request" text collate "C" NOT NULL,
	"status" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_network_key_pk" PRIMARY KEY("network","key")
);
--> statement-breakpoint
CREATE TABLE "links" (
	"hash" text collate "C" PRIMARY KEY NOT NULL,
	"purpose" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"nonce" text collate "C" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "origins" (
	"network" text collate "C" NOT NULL,
	"origin" text collate "C" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "origins_network_origin_pk" PRIMARY KEY("network","origin")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"identity" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_identity_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"network" text collate "C" NOT NULL,
	"template" text collate "C" NOT NULL,
	"params" jsonb NOT NULL,
	"email" text NOT NULL,
	"email_key" text collate "C" NOT NULL,
	"lang" text collate "C" NOT NULL,
	"budgeted" boolean DEFAULT false NOT NULL,
	"status" text collate "C" DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"last_error" text,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "quarantine" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"network" text collate "C" NOT NULL,
	"form" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"reason" text collate "C" NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"role" text collate "C" NOT NULL,
	"network" text collate "C",
	"token_hash" text collate "C" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "staff_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_network_networks_slug_fk" FOREIGN KEY ("network") REFERENCES "public"."networks"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_event_events_id_fk" FOREIGN KEY ("event") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "origins" ADD CONSTRAINT "origins_network_networks_slug_fk" FOREIGN KEY ("network") REFERENCES "public"."networks"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_network_networks_slug_fk" FOREIGN KEY ("network") REFERENCES "public"."networks"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_once" ON "memberships" USING btree ("network","email_key");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_once" ON "registrations" USING btree ("event","occurrence","email_key") WHERE "registrations"."status" <> 'cancelled';--> statement-breakpoint
CREATE INDEX "registrations_line" ON "registrations" USING btree ("event","occurrence","status","identity");--> statement-breakpoint
CREATE INDEX "registrations_holds" ON "registrations" USING btree ("holds_until");--> statement-breakpoint
CREATE INDEX "acts_subject" ON "acts" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "idempotency_keys_age" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "links_subject" ON "links" USING btree ("purpose","subject");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("status","due_at");--> statement-breakpoint
CREATE INDEX "outbox_address" ON "outbox" USING btree ("email_key","created_at");--> statement-breakpoint
CREATE INDEX "quarantine_expiry" ON "quarantine" USING btree ("expires_at");