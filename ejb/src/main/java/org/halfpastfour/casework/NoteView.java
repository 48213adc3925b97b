package org.halfpastfour.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A note; {@code corrects} is the one that it corrects, which stays. */
public record NoteView(
        NoteId id, Instant writtenAt, String text, @Nullable NoteId corrects) {}
