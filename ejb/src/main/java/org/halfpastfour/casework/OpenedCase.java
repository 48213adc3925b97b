package org.halfpastfour.casework;

import org.halfpastfour.engagement.Engagement;

/** A case with how its family takes part, from the start of the plan until today, and why it should be looked at. */
public record OpenedCase(CaseView view, Engagement engagement, FlagsView flags) {}
