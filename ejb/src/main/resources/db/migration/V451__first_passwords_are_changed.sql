-- A password that somebody else set opens nothing but the page on which its owner chooses another one.
ALTER TABLE account.account ADD COLUMN password_due boolean NOT NULL DEFAULT false;
