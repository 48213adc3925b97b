package org.halfpastfour.casework;

import org.halfpastfour.engagement.Engagement;

/** How a family took part in two periods, each measured by itself; what lies between them is for people to judge. */
public record ComparedEngagement(Engagement one, Engagement other) {}
