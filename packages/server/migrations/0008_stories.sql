CREATE TABLE "stories" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"identity" bigint GENERATED ALWAYS AS IDENTITY (sequence name "stories_identity_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"network" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"lang" text collate "C" NOT NULL,
	"template" text collate "C",
	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"content" jsonb,
	"title" text DEFAULT '' NOT NULL,
	"resource_type" text collate "C",
	"axes" text[] DEFAULT '{}' NOT NULL,
	"search" text DEFAULT '' NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"email_key" text collate "C" DEFAULT '' NOT NULL,
	"organisation" jsonb,
	"confirmed_at" timestamp with time zone,
	"suspect" boolean DEFAULT false NOT NULL,
	"said" jsonb,
	"slug" text collate "C",
	"translation_of" text collate "C",
	"group_id" text collate "C" NOT NULL,
	"origin" text collate "C",
	"submitted_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_events" (
	"story" text collate "C" NOT NULL,
	"event" text collate "C" NOT NULL,
	CONSTRAINT "story_events_story_event_pk" PRIMARY KEY("story","event")
);
--> statement-breakpoint
CREATE TABLE "story_images" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"story" text collate "C" NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"widths" jsonb NOT NULL,
	"bytes" integer NOT NULL,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_steps" (
	"identity" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "story_steps_identity_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"story" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"by" text collate "C" NOT NULL,
	"staff" text collate "C",
	"message" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_network_networks_slug_fk" FOREIGN KEY ("network") REFERENCES "public"."networks"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_events" ADD CONSTRAINT "story_events_story_stories_id_fk" FOREIGN KEY ("story") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_images" ADD CONSTRAINT "story_images_story_stories_id_fk" FOREIGN KEY ("story") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_steps" ADD CONSTRAINT "story_steps_story_stories_id_fk" FOREIGN KEY ("story") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "stories_network_slug" ON "stories" USING btree ("network","slug");--> statement-breakpoint
CREATE INDEX "stories_queue" ON "stories" USING btree ("network","status","identity");--> statement-breakpoint
CREATE INDEX "stories_gallery" ON "stories" USING btree ("network","status","published_at","identity");--> statement-breakpoint
CREATE INDEX "stories_group" ON "stories" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "stories_expiry" ON "stories" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "story_events_event" ON "story_events" USING btree ("event");--> statement-breakpoint
CREATE INDEX "story_images_story" ON "story_images" USING btree ("story");--> statement-breakpoint
CREATE INDEX "story_images_age" ON "story_images" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "story_steps_story" ON "story_steps" USING btree ("story","identity");