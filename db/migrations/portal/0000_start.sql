CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`user_id_key` text NOT NULL,
	`password_hash` text NOT NULL,
	`kind` text NOT NULL,
	`first_name` text NOT NULL,
	`middle_name` text DEFAULT '' NOT NULL,
	`last_name` text NOT NULL,
	`suffix` text DEFAULT '' NOT NULL,
	`email` text NOT NULL,
	`ssn_cipher` text,
	`ssn_hmac` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_user_id_key_unique` ON `account` (`user_id_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_ssn_hmac_unique` ON `account` (`ssn_hmac`);--> statement-breakpoint
CREATE TABLE `assister` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`street` text NOT NULL,
	`city` text NOT NULL,
	`state` text NOT NULL,
	`zip` text NOT NULL,
	`phone` text NOT NULL,
	`email` text NOT NULL,
	`website` text NOT NULL,
	`hours` text NOT NULL,
	`languages` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `feed_import` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`phase` text NOT NULL,
	`mode` text,
	`started_by` text,
	`files` text NOT NULL,
	`failure` text,
	`bytes_total` integer NOT NULL,
	`bytes_read` integer NOT NULL,
	`rows_read` integer NOT NULL,
	`rows_rejected` integer NOT NULL,
	`producers_added` integer NOT NULL,
	`producers_changed` integer NOT NULL,
	`producers_removed` integer NOT NULL,
	`producers_unchanged` integer NOT NULL,
	`started_at` integer NOT NULL,
	`beat_at` integer NOT NULL,
	`finished_at` integer,
	`process` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_import_running` ON `feed_import` (`state`) WHERE "feed_import"."state" = 'running';--> statement-breakpoint
CREATE TABLE `health_line_rule` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`license_class` text NOT NULL,
	`license_line` text NOT NULL,
	`appointment_line` text
);
--> statement-breakpoint
CREATE TABLE `account_language` (
	`account_id` text NOT NULL,
	`code` text NOT NULL,
	`speaking` text NOT NULL,
	`reading` text NOT NULL,
	`writing` text NOT NULL,
	PRIMARY KEY(`account_id`, `code`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mail` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
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
CREATE INDEX `mail_due` ON `mail` (`due_at`);--> statement-breakpoint
CREATE INDEX `mail_account` ON `mail` (`account_id`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `npn_validation` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` text NOT NULL,
	`plan_year` integer NOT NULL,
	`npn` text NOT NULL,
	`valid` integer NOT NULL,
	`identified` integer NOT NULL,
	`current` integer NOT NULL,
	`trigger` text NOT NULL,
	`causes` text NOT NULL,
	`resident_state` text,
	`health_states` text NOT NULL,
	`proof` text,
	`validated_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `npn_validation_current` ON `npn_validation` (`account_id`,`plan_year`) WHERE "npn_validation"."current" = 1;--> statement-breakpoint
CREATE INDEX `npn_validation_account` ON `npn_validation` (`account_id`,`plan_year`);--> statement-breakpoint
CREATE INDEX `npn_validation_npn` ON `npn_validation` (`npn`);--> statement-breakpoint
CREATE TABLE `profile` (
	`account_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`role` text NOT NULL,
	`display_option` text NOT NULL,
	`first_name` text NOT NULL,
	`middle_name` text NOT NULL,
	`last_name` text NOT NULL,
	`suffix` text NOT NULL,
	`street` text NOT NULL,
	`city` text NOT NULL,
	`state` text NOT NULL,
	`zip` text NOT NULL,
	`phone` text NOT NULL,
	`phone_extension` text NOT NULL,
	`email` text NOT NULL,
	`website` text NOT NULL,
	`npn` text NOT NULL,
	`contact_method` text NOT NULL,
	`hours` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `profile_draft` (
	`account_id` text PRIMARY KEY NOT NULL,
	`entries` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`key` text PRIMARY KEY NOT NULL,
	`window_start` integer NOT NULL,
	`attempts` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `registration` (
	`npn` text NOT NULL,
	`plan_year` integer NOT NULL,
	`account_id` text,
	`individual_completed_on` text,
	`individual_ends_on` text,
	`shop_completed_on` text,
	`shop_ends_on` text,
	`status` text,
	PRIMARY KEY(`npn`, `plan_year`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `registration_account` ON `registration` (`account_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `session_account` ON `session` (`account_id`);--> statement-breakpoint
CREATE TABLE `training` (
	`account_id` text NOT NULL,
	`plan_year` integer NOT NULL,
	`started_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `plan_year`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `zip_code` (
	`zip` text PRIMARY KEY NOT NULL,
	`city` text NOT NULL,
	`city_key` text NOT NULL,
	`state` text NOT NULL,
	`county` text NOT NULL,
	`county_fips` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`time_zone` text NOT NULL,
	`population` integer NOT NULL,
	`source` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `zip_code_city` ON `zip_code` (`city_key`,`state`);