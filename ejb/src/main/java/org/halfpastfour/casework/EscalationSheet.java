package org.halfpastfour.casework;

/** What leaves the house, and nothing else of the case: whose situation it is, what happened, and whom to ask. */
public record EscalationSheet(ClientId client, String clientName, EscalationView escalation) {}
