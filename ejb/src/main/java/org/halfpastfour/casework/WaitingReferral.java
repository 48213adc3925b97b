package org.halfpastfour.casework;

/** A referral of which something should have come by now. */
public record WaitingReferral(ClientId client, String name, String caseNumber, ReferralView referral) {}
