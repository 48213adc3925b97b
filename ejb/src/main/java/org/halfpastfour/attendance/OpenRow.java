package org.halfpastfour.attendance;

import java.time.LocalDate;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;

/**
 * A child of which it is not said yet what became of it.
 *
 * @param in whether it is in and was not signed out; otherwise it was awaited and did not come
 */
public record OpenRow(SessionId session, String title, LocalDate date, ChildId child, String name, boolean in) {}
