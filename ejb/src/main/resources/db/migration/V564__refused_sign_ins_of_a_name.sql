-- How often a sign-in was refused since the last one that was not is asked at every sign-in.
CREATE INDEX sign_in_log_name_idx ON account.sign_in_log (login_name, at);
