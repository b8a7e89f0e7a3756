-- What happened stays written down: no statement changes or removes it.
CREATE TRIGGER `audit_event_no_change` BEFORE UPDATE ON `audit_event`
BEGIN
	SELECT RAISE(ABORT, 'the audit log is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_no_removal` BEFORE DELETE ON `audit_event`
BEGIN
	SELECT RAISE(ABORT, 'the audit log is append-only');
END;
--> statement-breakpoint
-- Accounts from before addresses were proved: made by those who run the portal.
UPDATE `account` SET `email_key` = lower(`email`), `email_verified_at` = `created_at`;
