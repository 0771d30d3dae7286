/** A mail as it is handed to whoever carries it. */
export interface MailMessage {
  /** `<…@host>`, the same for every attempt at the same mail: a mail that was sent twice can be recognised. */
  readonly messageId: string;
  /** Who sends, by name; a transport with a name of its own uses that one. */
  readonly senderName: string;
  readonly to: string;
  /** Where answers go; undefined: to the sender. */
  readonly replyTo: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** BCP 47: the language of the whole mail. */
  readonly lang: string;
  /** The addresses that the mail links to, the one that matters first. */
  readonly links: readonly string[];
  readonly calendars: readonly MailCalendar[];
  /** What a mail to many says to mail programs; undefined: it is to one. */
  readonly list?: MailList | undefined;
  readonly date: Date;
}

/** Of an issue of a newsletter. */
export interface MailList {
  /** RFC 2919, without brackets: `bulletin.gr.network.example`. */
  readonly id: string;
  readonly name: string;
  /** Where a POST takes this reader off the list (RFC 8058); undefined for a copy that is nobody's. */
  readonly unsubscribeUrl: string | undefined;
}

/** A calendar file (RFC 5545) with the method that is in it (RFC 5546). */
export interface MailCalendar {
  readonly filename: string;
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly content: string;
}

/** Carries mail: SMTP, or a mailbox in memory. Throws where the mail was not taken. */
export interface MailTransport {
  send(message: MailMessage): Promise<void>;
  /** Lets connections go. */
  close?(): void;
}

/** The address was refused for good (a 5xx answer to RCPT TO): trying again would not help. */
export class AddressRefusedError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AddressRefusedError';
  }
}
