-- The city office looks for what one account did.
CREATE INDEX audit_entry_account_idx ON account.audit_entry (account_id, at);
