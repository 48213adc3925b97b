package org.halfpastfour.notice;

import java.util.UUID;

/** Somebody who has to do with a session or an offer. */
record NewsPerson(UUID subject, UUID person) {}
