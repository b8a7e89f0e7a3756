DROP INDEX `license_number_key`;--> statement-breakpoint
CREATE INDEX `license_number_key` ON `license_number` (`number_key`,`state`,`npn`);