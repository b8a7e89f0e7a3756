CREATE TABLE `audit_shipping` (
	`collector` text PRIMARY KEY NOT NULL,
	`last_id` integer NOT NULL,
	`attempts` integer NOT NULL,
	`due_at` integer NOT NULL,
	`failure` text
);
