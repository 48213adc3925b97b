package org.halfpastfour.casework;

/** A report of a case of one's districts. */
public record EscalationRow(ClientId client, String name, String caseNumber, EscalationView escalation) {}
