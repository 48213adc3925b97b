package org.halfpastfour.rollover;

import java.util.UUID;

/** A child of a household that has come to a class lately, or is booked for it. */
record AskedChild(UUID series, UUID household, UUID child) {}
