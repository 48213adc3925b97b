package org.halfpastfour.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client asked for help and nobody has seen to it yet; late where that takes longer than was agreed. */
public record HelpCall(
        ClientId client, String name, @Nullable String phone, UUID checkIn, Instant at, HelpKind kind, boolean late) {}
