package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of what a district asks of peer volunteers. */
public record PeerPolicyView(
        LocalDate from,
        int months,
        List<PeerPost> posts,
        @Nullable String setBy,
        Instant setAt) {

    public PeerPolicyView {
        posts = List.copyOf(posts);
    }
}
