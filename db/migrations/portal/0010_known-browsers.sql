CREATE TABLE `known_browser` (
	`token_hash` text NOT NULL,
	`account_id` text NOT NULL,
	`signed_in_at` integer NOT NULL,
	PRIMARY KEY(`token_hash`, `account_id`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `known_browser_account` ON `known_browser` (`account_id`);--> statement-breakpoint
CREATE INDEX `known_browser_signed_in` ON `known_browser` (`signed_in_at`);--> statement-breakpoint
ALTER TABLE `attempt` ADD `browser` text DEFAULT '' NOT NULL;