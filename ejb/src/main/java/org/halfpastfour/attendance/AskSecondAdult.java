package org.halfpastfour.attendance;

import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Something is to be settled before a child leaves.
 *
 * @param adult who is there for the child, if that is known
 * @param words what was seen; may be empty, and be written later with what came of it
 */
public record AskSecondAdult(
        SessionId session, ChildId child, @Nullable AdultId adult, String words) {}
