package org.halfpastfour.notice;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * The families to whom a letter goes.
 *
 * @param meant what they have in common as it is called: the title of a session or a series, or the home
 * @param starts of a single session
 * @param about by household those of it whom the letter is about; nobody when it is about the whole family
 */
record MeantFamilies(String meant, @Nullable Instant starts, Map<HouseholdId, Set<UUID>> about) {}
