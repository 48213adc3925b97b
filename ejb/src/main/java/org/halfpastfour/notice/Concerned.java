package org.halfpastfour.notice;

import java.util.UUID;

/** Somebody of a household whom a session concerns. */
record Concerned(UUID household, UUID participant) {}
