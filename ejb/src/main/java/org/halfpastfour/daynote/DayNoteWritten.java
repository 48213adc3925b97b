package org.halfpastfour.daynote;

import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Staff wrote something of a day, or added a picture.
 *
 * @param child null for all who came
 */
public record DayNoteWritten(SessionId session, @Nullable UUID child) implements Happening {}
