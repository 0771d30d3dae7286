-- What was agreed to is shown by its text: it is added to like the ledger, and a text goes only when nothing refers to it.
CREATE TRIGGER "consent_texts_stay" BEFORE UPDATE OR DELETE ON "consent_texts" FOR EACH ROW EXECUTE FUNCTION "consents_stay"();--> statement-breakpoint
CREATE TRIGGER "consent_texts_stay_whole" BEFORE TRUNCATE ON "consent_texts" FOR EACH STATEMENT EXECUTE FUNCTION "consents_stay"();
