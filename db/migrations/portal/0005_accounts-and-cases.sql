CREATE TABLE `account_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`purpose` text NOT NULL,
	`email` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_link_account` ON `account_link` (`account_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `attempt` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`task` text NOT NULL,
	`subject` text NOT NULL,
	`address` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attempt_subject` ON `attempt` (`task`,`subject`);--> statement-breakpoint
CREATE INDEX `attempt_address` ON `attempt` (`task`,`address`);--> statement-breakpoint
CREATE INDEX `attempt_at` ON `attempt` (`at`);--> statement-breakpoint
CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`case_number` integer NOT NULL,
	`field` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`ssn_cipher` text,
	`ssn_hmac` text,
	`requested_by` text NOT NULL,
	`requested_by_id` text,
	`requested_at` integer NOT NULL,
	`state` text NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`case_number`) REFERENCES `service_case`(`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`requested_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `correction_case` ON `correction` (`case_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `correction_waiting` ON `correction` (`case_number`,`field`) WHERE "correction"."state" = 'waiting';--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recovery_code_hash` ON `recovery_code` (`account_id`,`code_hash`);--> statement-breakpoint
CREATE TABLE `second_factor` (
	`account_id` text PRIMARY KEY NOT NULL,
	`secret_cipher` text DEFAULT '' NOT NULL,
	`next_cipher` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`last_step` integer DEFAULT 0 NOT NULL,
	`recovery_salt` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `second_factor_hint` (
	`account_id` text PRIMARY KEY NOT NULL,
	`dismissed_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `case_message` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_number` integer NOT NULL,
	`author_id` text,
	`author_user_id` text NOT NULL,
	`side` text NOT NULL,
	`body` text NOT NULL,
	`internal` integer NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`case_number`) REFERENCES `service_case`(`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `case_message_case` ON `case_message` (`case_number`);--> statement-breakpoint
CREATE TABLE `identity_check` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_number` integer NOT NULL,
	`items` text NOT NULL,
	`record_npn` text NOT NULL,
	`checked_by` text NOT NULL,
	`checked_at` integer NOT NULL,
	FOREIGN KEY (`case_number`) REFERENCES `service_case`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `identity_check_case` ON `identity_check` (`case_number`);--> statement-breakpoint
CREATE TABLE `service_case` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` text NOT NULL,
	`origin` text NOT NULL,
	`topic` text NOT NULL,
	`causes` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`due_on` text NOT NULL,
	`assignee_id` text,
	`waiting_since` integer,
	`closed_at` integer,
	`closed_by` text,
	`resolution` text DEFAULT '' NOT NULL,
	`reopened_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`assignee_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_case_open` ON `service_case` (`account_id`,`topic`) WHERE "service_case"."closed_at" IS NULL;--> statement-breakpoint
CREATE INDEX `service_case_due` ON `service_case` (`closed_at`,`due_on`);--> statement-breakpoint
CREATE INDEX `service_case_assignee` ON `service_case` (`assignee_id`,`closed_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_mail` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`due_at` integer,
	`sent_at` integer,
	`failure` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_mail`("id", "account_id", "recipient", "subject", "body", "created_at", "attempts", "due_at", "sent_at", "failure") SELECT "id", "account_id", "recipient", "subject", "body", "created_at", "attempts", "due_at", "sent_at", "failure" FROM `mail`;--> statement-breakpoint
DROP TABLE `mail`;--> statement-breakpoint
ALTER TABLE `__new_mail` RENAME TO `mail`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `mail_due` ON `mail` (`due_at`);--> statement-breakpoint
CREATE INDEX `mail_account` ON `mail` (`account_id`);--> statement-breakpoint
ALTER TABLE `session` ADD `id` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `session` ADD `pending` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `audit_event_at` ON `audit_event` (`at`);