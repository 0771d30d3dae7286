CREATE TABLE "events" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"identity" bigint GENERATED ALWAYS AS IDENTITY (sequence name "events_identity_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"network" text collate "C" NOT NULL,
	"slug" text collate "C" NOT NULL,
	"record" jsonb NOT NULL,
	"published" boolean NOT NULL,
	"kind" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"attendance" text collate "C" NOT NULL,
	"audience" text collate "C" NOT NULL,
	"region" text collate "C",
	"axes" text[] NOT NULL,
	"programmes" text[] NOT NULL,
	"languages" text[] NOT NULL,
	"time_zone" text collate "C" NOT NULL,
	"registration_mode" text collate "C" NOT NULL,
	"super_event" text collate "C",
	"recurring" boolean NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"first_date" text collate "C",
	"last_date" text collate "C",
	"dates" text[] NOT NULL,
	"search" text NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "networks" (
	"slug" text collate "C" PRIMARY KEY NOT NULL,
	"identity" bigint GENERATED ALWAYS AS IDENTITY (sequence name "networks_identity_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"record" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"network" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"record" jsonb NOT NULL,
	"search" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "organizations_network_id_pk" PRIMARY KEY("network","id")
);
--> statement-breakpoint
CREATE TABLE "places" (
	"event" text collate "C" NOT NULL,
	"occurrence" text collate "C" DEFAULT '' NOT NULL,
	"scope" text collate "C" NOT NULL,
	"key" text collate "C" DEFAULT '' NOT NULL,
	"capacity" integer,
	"taken" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "places_event_occurrence_scope_key_pk" PRIMARY KEY("event","occurrence","scope","key"),
	CONSTRAINT "places_taken" CHECK ("places"."taken" >= 0)
);
--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_network_networks_slug_fk" FOREIGN KEY ("network") REFERENCES "public"."networks"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_network_networks_slug_fk" FOREIGN KEY ("network") REFERENCES "public"."networks"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_event_events_id_fk" FOREIGN KEY ("event") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "events_network_slug" ON "events" USING btree ("network","slug");--> statement-breakpoint
CREATE INDEX "events_order" ON "events" USING btree ("network","sort_key","identity");--> statement-breakpoint
CREATE INDEX "events_super" ON "events" USING btree ("super_event");