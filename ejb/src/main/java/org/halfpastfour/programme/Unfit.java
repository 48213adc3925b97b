package org.halfpastfour.programme;

/** A session to come that a rule refuses by now, and what the rule says. */
public record Unfit(SessionView session, UnfitRule rule, String detail) {}
