CREATE TABLE `license_number` (
	`state` text NOT NULL,
	`number_key` text NOT NULL,
	`npn` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `license_number_key` ON `license_number` (`state`,`number_key`,`npn`);--> statement-breakpoint
CREATE TABLE `producer` (
	`npn` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`first_name` text NOT NULL,
	`middle_name` text NOT NULL,
	`last_name` text NOT NULL,
	`suffix` text NOT NULL,
	`resident_state` text NOT NULL,
	`ssn_hmac` text,
	`fein` text,
	`details` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `producer_ssn_hmac_unique` ON `producer` (`ssn_hmac`);--> statement-breakpoint
CREATE UNIQUE INDEX `producer_fein_unique` ON `producer` (`fein`);--> statement-breakpoint
CREATE TABLE `producer_name` (
	`last_name_key` text NOT NULL,
	`first_name_key` text NOT NULL,
	`npn` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `producer_name_key` ON `producer_name` (`last_name_key`,`first_name_key`,`npn`);