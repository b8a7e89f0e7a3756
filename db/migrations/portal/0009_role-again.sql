DROP INDEX `correction_waiting`;--> statement-breakpoint
CREATE UNIQUE INDEX `correction_waiting` ON `correction` (`case_number`) WHERE "correction"."state" = 'waiting';--> statement-breakpoint
ALTER TABLE `account` ADD `name_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `npn_validation` ADD `asks_for_role` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `npn_validation_role` ON `npn_validation` (`account_id`,`plan_year`) WHERE "npn_validation"."asks_for_role" = 1;--> statement-breakpoint
-- Agents whom the Service Desk has helped before, and who have not chosen the role since, are asked as well.
UPDATE `npn_validation` SET `asks_for_role` = 1 WHERE `trigger` = 'desk' AND `valid` = 1;
