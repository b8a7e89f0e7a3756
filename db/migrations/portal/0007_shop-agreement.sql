CREATE TABLE `agreement` (
	`account_id` text NOT NULL,
	`plan_year` integer NOT NULL,
	`version` text NOT NULL,
	`npn` text NOT NULL,
	`signature` text NOT NULL,
	`signed_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `plan_year`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
