// Tests run in the sandbox's mode; each database has its keys beside it.
process.env.PORTAL_SANDBOX = '1';
// Nothing is sent to a mail server or collector that somebody's own environment names.
process.env.SMTP_URL = '';
process.env.AUDIT_LOG_URL = '';
