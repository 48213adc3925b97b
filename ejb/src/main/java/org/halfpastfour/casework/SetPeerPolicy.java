package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;

/**
 * What a district asks of peer volunteers from a day on.
 *
 * @param months in good standing
 * @param posts that are open to peers
 */
public record SetPeerPolicy(String district, LocalDate from, int months, List<PeerPost> posts) {

    public SetPeerPolicy {
        new Checks()
                .text("district", district, 1, 20)
                .notNull("from", from)
                .number("months", months, 0, 120)
                .that(!posts.isEmpty(), "posts", CommonError.REQUIRED)
                .orThrow();
        posts = posts.stream().distinct().sorted().toList();
    }
}
