package org.halfpastfour.family;

import java.util.UUID;

/** Two records are of one person. The one that was there first is kept. */
public record JoinPeople(UUID newer, UUID known) {}
