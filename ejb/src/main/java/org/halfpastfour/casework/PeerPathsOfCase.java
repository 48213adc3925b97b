package org.halfpastfour.casework;

import java.util.List;
import java.util.Optional;

/**
 * The ways of a client to helping others, the latest first, and what the next step can be made of.
 *
 * @param handles whether who asks writes here
 * @param supervises whether who asks may say yes
 * @param months in good standing that policy asks for
 * @param open posts that policy opens to peers
 */
public record PeerPathsOfCase(
        ClientId client,
        String name,
        boolean handles,
        boolean supervises,
        int months,
        List<PeerPost> open,
        List<TrainingRoundView> rounds,
        List<CaseworkerView> mentors,
        List<PeerPathView> paths) {

    public PeerPathsOfCase {
        open = List.copyOf(open);
        rounds = List.copyOf(rounds);
        mentors = List.copyOf(mentors);
        paths = List.copyOf(paths);
    }

    /** The one that goes on. */
    public Optional<PeerPathView> current() {
        return paths.stream().filter(PeerPathView::isOpen).findFirst();
    }
}
