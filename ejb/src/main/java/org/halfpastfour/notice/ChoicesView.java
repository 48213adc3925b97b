package org.halfpastfour.notice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an adult chose, and where that one is reached.
 *
 * @param topics of which the adult wants to hear
 * @param mail the own address, or null
 * @param unconfirmed whether nobody has typed yet what was sent to that address
 */
public record ChoicesView(
        Set<NoticeTopic> topics,
        List<ChannelLine> channels,
        @Nullable String mail,
        boolean unconfirmed) {

    public ChoicesView {
        topics = Set.copyOf(topics);
        channels = List.copyOf(channels);
    }
}
