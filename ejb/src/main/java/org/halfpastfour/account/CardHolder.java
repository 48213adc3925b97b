package org.halfpastfour.account;

import java.time.Instant;

/** Whose access card it is, told to who has it. */
public record CardHolder(String displayName, String loginName, Instant until) {}
