package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Passes the next gate of a way.
 *
 * @param version of the way that was looked at
 * @param words why; of the wish the very words of the client
 * @param round of training, where that is the gate
 * @param posts what the client may ask to help with, where a supervisor says yes
 */
public record PassPeerGate(
        PeerPathId path,
        int version,
        PeerGate gate,
        LocalDate on,
        String words,
        @Nullable TrainingRoundId round,
        List<PeerPost> posts) {

    public static final int LONGEST = 2000;

    public PassPeerGate {
        new Checks()
                .notNull("path", path)
                .notNull("gate", gate)
                .notNull("on", on)
                .text("words", words, 1, LONGEST)
                .that(gate != PeerGate.TRAINING || round != null, "round", CommonError.REQUIRED)
                .that(gate != PeerGate.APPROVAL || !posts.isEmpty(), "posts", CommonError.REQUIRED)
                .orThrow();
        words = Text.lines(words);
        posts = posts.stream().distinct().sorted().toList();
    }
}
