CREATE TABLE "membership_requests" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"membership" text collate "C" NOT NULL,
	"content" jsonb NOT NULL,
	"said" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "membership_requests" ADD CONSTRAINT "membership_requests_membership_memberships_id_fk" FOREIGN KEY ("membership") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "membership_requests_membership" ON "membership_requests" USING btree ("membership");--> statement-breakpoint
CREATE INDEX "membership_requests_expiry" ON "membership_requests" USING btree ("expires_at");