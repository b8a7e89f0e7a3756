CREATE TABLE `helper` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`slug` text NOT NULL,
	`seq` integer NOT NULL,
	`listed` integer NOT NULL,
	`kind` text NOT NULL,
	`sort_key` text NOT NULL,
	`npn` text NOT NULL,
	`state` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`standings` text NOT NULL,
	`languages` text NOT NULL,
	`markets` text NOT NULL,
	`hours` text NOT NULL,
	`time_zone` text NOT NULL,
	`accepts_texts` integer NOT NULL,
	`assister_kind` text,
	`name` text NOT NULL,
	`street` text NOT NULL,
	`city` text NOT NULL,
	`zip` text NOT NULL,
	`phone` text NOT NULL,
	`phone_extension` text NOT NULL,
	`email` text NOT NULL,
	`website` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `helper_id_unique` ON `helper` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `helper_slug_unique` ON `helper` (`slug`);--> statement-breakpoint
CREATE INDEX `helper_seq` ON `helper` (`seq`);--> statement-breakpoint
ALTER TABLE `assister` ADD `accepts_texts` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `profile` ADD `accepts_texts` integer DEFAULT false NOT NULL;