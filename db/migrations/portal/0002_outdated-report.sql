CREATE TABLE `outdated_report` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`account_id` text,
	`problems` text NOT NULL,
	`details` text NOT NULL,
	`reported_at` integer NOT NULL,
	`mailed_at` integer,
	`dismissed_at` integer,
	`handled_at` integer,
	`handled_by` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `outdated_report_account` ON `outdated_report` (`account_id`,`reported_at`);--> statement-breakpoint
CREATE INDEX `outdated_report_reported` ON `outdated_report` (`reported_at`);