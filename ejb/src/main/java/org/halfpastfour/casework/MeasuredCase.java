package org.halfpastfour.casework;

import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementInputs;

/** How a family takes part, with what that was computed from. */
record MeasuredCase(EngagementInputs inputs, Engagement engagement) {}
