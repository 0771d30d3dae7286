-- Records that were written before the contract had these members get what it takes for them where they are left out.
UPDATE "networks" SET "record" =
  '{"privacy":null,"newsletter":null,"stories":null,"labs":[],"domains":{"suffixes":[],"hosts":[],"personal":[],"typos":{}}}'::jsonb
  || "record"
  || jsonb_build_object(
    'retention',
    '{"registrationAnswers":30,"unconfirmedSubscriptions":7,"formerSubscribers":30,"unconfirmedMemberships":30,"reviews":365,"formerMembers":365,"consents":1825,"storyDrafts":60,"endedStories":365,"acts":1825}'::jsonb
    || coalesce("record" -> 'retention', '{}'::jsonb)
  );--> statement-breakpoint
UPDATE "events" SET "record" = '{"form":{"organization":"optional","needs":true,"questions":[]}}'::jsonb || "record";
