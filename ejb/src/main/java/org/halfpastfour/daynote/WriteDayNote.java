package org.halfpastfour.daynote;

import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What staff write of a day.
 *
 * @param child null for all who came
 * @param seen the version of the note that who writes has before them, 0 for none
 */
public record WriteDayNote(SessionId session, @Nullable ChildId child, NoteText text, int seen) {}
