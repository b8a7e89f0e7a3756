// Tests run in the sandbox's mode; each database has its keys beside it.
process.env.PORTAL_SANDBOX = '1';
