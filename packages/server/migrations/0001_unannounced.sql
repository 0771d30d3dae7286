ALTER TABLE "events" ALTER COLUMN "attendance" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ALTER COLUMN "registration_mode" DROP NOT NULL;