CREATE TABLE `audit_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`action` text NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`actor_user_id` text NOT NULL,
	`subject_id` text,
	`subject_user_id` text NOT NULL,
	`address` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_event_actor` ON `audit_event` (`actor_id`);--> statement-breakpoint
CREATE INDEX `audit_event_subject` ON `audit_event` (`subject_id`);--> statement-breakpoint
CREATE INDEX `audit_event_action` ON `audit_event` (`action`);--> statement-breakpoint
ALTER TABLE `account` ADD `email_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `account` ADD `email_verified_at` integer;--> statement-breakpoint
ALTER TABLE `account` ADD `closure_requested_at` integer;--> statement-breakpoint
CREATE INDEX `account_email` ON `account` (`email_key`);--> statement-breakpoint
ALTER TABLE `session` ADD `last_seen_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `session` ADD `confirmed_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `session` ADD `has_factor` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `session` ADD `address` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `session` ADD `browser` text DEFAULT '' NOT NULL;