/** The contract as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. */
import * as z from 'zod/mini';
import * as admin from './admin.ts';
import { CalendarEventSchema, EventPageSchema, EventQuerySchema, EventRecordSchema } from './events.ts';
import { NetworkListSchema, NetworkRecordSchema, NetworkSchema } from './networks.ts';
import {
  IssuePageSchema,
  IssueRecordSchema,
  IssueSchema,
  PreferencesInputSchema,
  SubscriptionInputSchema,
  SubscriptionSchema,
} from './newsletter.ts';
import { OrganizationSchema } from './organizations.ts';
import { FormDefinitionSchema } from './forms/form-definition.ts';
import { CharterRecordSchema, CharterSchema } from './charters.ts';
import * as members from './memberships.ts';
import { ProblemSchema } from './problem.ts';
import {
  CheckMailSchema,
  FormSchema,
  OrganizationListSchema,
  RegistrationChangesSchema,
  RegistrationInputSchema,
  RegistrationSchema,
} from './registrations.ts';
import * as stories from './stories.ts';

type JsonSchema = Record<string, unknown>;

/** The named schemas of `components.schemas`; they refer to each other as `#/components/schemas/<name>`. */
export function componentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  registry.add(CalendarEventSchema, { id: 'CalendarEvent' });
  registry.add(EventPageSchema, { id: 'EventPage' });
  registry.add(NetworkSchema, { id: 'Network' });
  registry.add(NetworkListSchema, { id: 'NetworkList' });
  registry.add(OrganizationSchema, { id: 'Organization' });
  registry.add(OrganizationListSchema, { id: 'OrganizationList' });
  registry.add(FormSchema, { id: 'Form' });
  registry.add(FormDefinitionSchema, { id: 'FormDefinition' });
  registry.add(RegistrationSchema, { id: 'Registration' });
  registry.add(SubscriptionSchema, { id: 'Subscription' });
  registry.add(IssueSchema, { id: 'Issue' });
  registry.add(IssuePageSchema, { id: 'IssuePage' });
  registry.add(CheckMailSchema, { id: 'CheckMail' });
  registry.add(members.MembershipSchema, { id: 'Membership' });
  registry.add(members.MembershipExportSchema, { id: 'MembershipExport' });
  registry.add(CharterSchema, { id: 'Charter' });
  registry.add(stories.StorySchema, { id: 'Story' });
  registry.add(stories.StoryPageSchema, { id: 'StoryPage' });
  registry.add(stories.StoryUploadSchema, { id: 'StoryUpload' });
  registry.add(stories.StoryDraftSchema, { id: 'StoryDraft' });
  registry.add(stories.StoryCreatedSchema, { id: 'StoryCreated' });
  registry.add(stories.StorySavedSchema, { id: 'StorySaved' });
  registry.add(ProblemSchema, { id: 'Problem' });
  const { schemas } = z.toJSONSchema(registry, { ...options, uri: id => `#/components/schemas/${id}` });
  const inputs = {
    RegistrationInput: RegistrationInputSchema,
    RegistrationChanges: RegistrationChangesSchema,
    MembershipInput: members.MembershipInputSchema,
    MembershipChanges: members.MembershipChangesSchema,
    CharterAcceptance: members.CharterAcceptanceSchema,
    SubscriptionInput: SubscriptionInputSchema,
    PreferencesInput: PreferencesInputSchema,
    StoryDraftInput: stories.StoryDraftInputSchema,
    StoryChanges: stories.StoryChangesSchema,
    StoryRevision: stories.StoryRevisionSchema,
    StoryLinkInput: stories.StoryLinkInputSchema,
  };
  return {
    ...Object.fromEntries(
      Object.entries(schemas).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema]),
    ),
    ...named(inputs, 'input'),
  };
}

/** What staff read and (`…Input`) send, by the same names as `componentSchemas` gives. */
export function adminSchemas(): Record<string, JsonSchema> {
  return {
    ...named(
      {
        OriginEntry: admin.OriginEntrySchema,
        OriginList: admin.OriginListSchema,
        StaffMember: admin.StaffMemberSchema,
        StaffList: admin.StaffListSchema,
        StaffCreated: admin.StaffCreatedSchema,
        NetworkRecord: NetworkRecordSchema,
        ImportSummary: admin.ImportSummarySchema,
        AdminEvent: admin.AdminEventSchema,
        AdminEventPage: admin.AdminEventPageSchema,
        EventActed: admin.EventActedSchema,
        AdminRegistration: admin.AdminRegistrationSchema,
        AdminRegistrationPage: admin.AdminRegistrationPageSchema,
        QuarantineList: admin.QuarantineListSchema,
        AdminMember: admin.AdminMemberSchema,
        AdminMemberDetail: admin.AdminMemberDetailSchema,
        AdminMemberPage: admin.AdminMemberPageSchema,
        SeatList: admin.SeatListSchema,
        AdminCharterList: admin.AdminCharterListSchema,
        CharterPublished: admin.CharterPublishedSchema,
        AdminActPage: admin.AdminActPageSchema,
        AdminIssue: admin.AdminIssueSchema,
        AdminIssuePage: admin.AdminIssuePageSchema,
        AdminStory: admin.AdminStorySchema,
        AdminStoryDetail: admin.AdminStoryDetailSchema,
        AdminStoryPage: admin.AdminStoryPageSchema,
        SubscriberCounts: admin.SubscriberCountsSchema,
        RetentionReport: admin.RetentionReportSchema,
      },
      'output',
    ),
    ...named(
      {
        OriginInput: admin.OriginInputSchema,
        StaffInput: admin.StaffInputSchema,
        NetworkRecordInput: NetworkRecordSchema,
        NetworkChangesInput: z.partial(NetworkRecordSchema),
        EventRecordInput: EventRecordSchema,
        AdminImportInput: admin.AdminImportSchema,
        EventActInput: admin.EventActSchema,
        ApproveInput: admin.ApproveSchema,
        CancelInput: admin.CancelSchema,
        EraseInput: admin.EraseSchema,
        ReleaseInput: admin.ReleaseSchema,
        MemberAdmitInput: admin.MemberAdmitSchema,
        MemberAskInput: admin.MemberAskSchema,
        MemberActInput: admin.MemberActSchema,
        CharterRecordInput: CharterRecordSchema,
        IssueRecordInput: IssueRecordSchema,
        IssueActInput: admin.IssueActSchema,
        IssueTestInput: admin.IssueTestSchema,
        StoryReviewInput: admin.StoryReviewSchema,
        StoryMessageInput: admin.StoryMessageSchema,
        StoryPublishInput: admin.StoryPublishSchema,
        EraseAddressInput: admin.EraseAddressSchema,
        PurgeInput: admin.PurgeSchema,
      },
      'input',
    ),
  };
}

function named(schemas: Record<string, z.core.$ZodType>, io: 'input' | 'output') {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { ...options, io, uri: id => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema]),
  );
}

/** The schema of each parameter that a list of events may be asked, by name. */
export function eventQueryProperties(): Record<string, JsonSchema> {
  return propertiesOf(EventQuerySchema);
}

/** The same for a list of stories. */
export function storyQueryProperties(): Record<string, JsonSchema> {
  return propertiesOf(stories.StoryQuerySchema);
}

/** The parameters of the staff's lists. */
export function adminQueryProperties() {
  return {
    events: propertiesOf(admin.AdminEventQuerySchema),
    registrations: propertiesOf(admin.AdminRegistrationQuerySchema),
    registrationsCsv: propertiesOf(admin.RegistrationExportQuerySchema),
    members: propertiesOf(admin.AdminMemberQuerySchema),
    membersCsv: propertiesOf(admin.MemberExportQuerySchema),
    stories: propertiesOf(admin.AdminStoryQuerySchema),
    issues: propertiesOf(admin.AdminIssueQuerySchema),
    subscribersCsv: propertiesOf(admin.SubscriberExportQuerySchema),
    acts: propertiesOf(admin.AdminActQuerySchema),
  };
}

function propertiesOf(schema: z.core.$ZodType): Record<string, JsonSchema> {
  const { properties = {} } = z.toJSONSchema(schema, { ...options, io: 'input' });
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, typeof schema === 'object' ? schema : {}]),
  );
}

const options = { target: 'draft-2020-12', unrepresentable: 'any', io: 'output' } as const;
