package org.halfpastfour.casework;

import org.halfpastfour.engagement.Engagement;

/** A case with how its family takes part, from the start of the plan until today. */
public record OpenedCase(CaseView view, Engagement engagement) {}
